/** Japanese, for the page on which a spreadsheet comes in. */
import type { Messages } from "../i18n";

export const importMessages: Messages = {
  list: { columns: { password: "パスワード", id: "ID" } },
  import: {
    title: "ユーザーのインポート",
    choose: "ファイルを選択…",
    another: "別のファイルを選択…",
    reading: "ファイルを読み取っています…",
    drop: "CSVまたはJSON。ここにドロップすることもできます。",
    guard: "このインポート",
    help: {
      what: "サーバーにいない人は作成され、すでにいる人は変更されます。まず行ごとの結果が表示され、確定するまで何も送信されません。",
      columns: "列はエクスポートと同じです：",
      names: "必須なのは「name」だけです。ユーザーはこれで識別されます。",
      empty: "空のセルや存在しない列については、現在の設定のままです。",
      lists: "ライブラリは「; 」で区切ります。「all」はすべて、「none」はなしを表します。",
      password: "パスワードがない場合は自動で生成され、ユーザーの作成時に一度だけ表示されます。",
      twice: "中断したインポートはもう一度実行できます。同じユーザーが二重に作成されることはありません。",
    },
    file: {
      empty: "このファイルには何も入っていません。",
      workbook:
        "これはExcelまたはLibreOfficeのブックです。「CSV UTF-8」として保存し、そのファイルを選択してください。",
      notText:
        "これはテキストではなく、画像やプログラムなどのファイルです。CSVまたはJSONファイルを選択してください。",
      encoding:
        "このファイルの文字コードはUTF-8ではないため、名前が文字化けします。「CSV UTF-8」として保存し、もう一度選択してください。",
      json: "JSONのようですが、有効なJSONではありません。途中で切れている可能性があります。",
      jsonShape:
        'このJSONはユーザーの一覧ではありません。エクスポートと同じ形式にしてください：[ { "name": … }, … ]',
      noName: "「name」という列がありません。エクスポートと同じように、1行目に列名を入れてください。",
      tooLarge: "このファイルは%{max} MBを超えています。複数のファイルに分割してください。",
      quotes:
        "%{line}行目から、引用符が閉じられていません。修正してから、ファイルをもう一度選択してください。",
      unknownColumns: "列%{names}は認識できません。削除するか、エクスポートと同じ名前にしてください。",
      repeatedColumns: "列%{names}が重複しています。",
    },
    row: {
      ragged: "セルが%{wanted}個ではなく%{count}個あります。引用符が抜けている可能性があります。",
      nameMissing: "名前がありません。",
      repeated: "「%{name}」は%{line}行目にもあります。どちらが正しいですか？",
      yesNo: "「%{value}」はyesでもnoでもありません。",
      text: "テキストにしてください。",
      choice: "「%{value}」は%{choices}のいずれでもありません。",
      list: "この一覧の引用符が対応していません。",
      unknownLibrary: "サーバーに「%{name}」というライブラリはありません。",
      ambiguousLibrary: "「%{name}」というライブラリが複数あります。",
      fewLibraries: "ライブラリが%{smart_count}個以上必要です。",
      adminHasAll: "管理者はすべてのライブラリを使えます。「all」と書くか、管理者の役割を外してください。",
      noCreate: "このユーザーは存在せず、このサーバーではユーザーを作成できません。",
    },
    rows: {
      label: "ファイルの行",
      line: "行",
      what: "結果",
      count: {
        problem: "%{smart_count}行に問題あり",
        create: "%{smart_count}人を作成",
        update: "%{smart_count}人を変更",
        same: "%{smart_count}人は変更なし",
      },
      create: "作成されます（%{columns}を設定）",
      createBare: "作成されます",
      update: "変更：%{columns}",
      same: "変更なし",
      leftOut: "このサーバーでは設定できないためインポートされません：%{names}。",
    },
    create: "%{smart_count}人のユーザーを作成",
    review: "%{smart_count}件の変更を確認",
    creating: "%{total}人中%{done}人を作成しました",
    nothing: "すべて、すでにファイルのとおりです。",
    nothingButProblems:
      "このままではインポートできません。ファイルを修正してから、もう一度選択してください。",
    done: "%{smart_count}人のユーザーを作成しました",
    wrong: "%{smart_count}行が予定どおりに処理されませんでした",
    wrongLine: "%{line}行目、%{name}：",
    state: {
      partly:
        "作成されましたが、一部を設定できませんでした。残りを設定するには、インポートをもう一度実行してください。",
      unknown:
        "応答を受け取れませんでした。インポートをもう一度実行してください。二重に作成されることはありません。",
    },
    passwords: {
      title: "%{smart_count}人のユーザーのパスワード",
      once: "ここに一度だけ表示され、どこにも保存されません。今すぐ本人に渡すか、保存してください。",
      save: "ファイルに保存",
    },
  },
};
