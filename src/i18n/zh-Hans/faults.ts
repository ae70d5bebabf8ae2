/** Simplified Chinese, for what becomes of a write whose answer was lost, and of a part of Usher that does not arrive. */
import type { Messages } from "../i18n";

export const faults: Messages = {
  errors: {
    undone: {
      title: "%{server} 上没有任何更改",
      text: "连接中断了。Usher 随后查看过：一切都和之前一样。请重试。",
    },
    unclear: {
      title: "尚不清楚 %{server} 是否已执行此操作",
      text: "连接中断了，Usher 无法看到结果。等 %{server} 有响应后请重试：Usher 会先查看，不会重复执行。",
    },
  },
  missingPart: {
    text: "Usher 的一部分无法加载：网络已断开，或安装了新版本。",
    reload: "重新加载并保留已输入的内容",
  },
};
