/** A session as Jellyfin tells it: a device that is signed in, and what plays there. */
import type { Device } from "../store/jellyfin/devices.ts";
import type { JellyfinContext } from "./context.ts";
import { toWireDate, type WireCapabilities, type WireItem, type WireSession } from "./wire.ts";

export const capabilities: WireCapabilities = {
  PlayableMediaTypes: ["Video", "Audio"],
  SupportedCommands: ["DisplayMessage"],
  SupportsMediaControl: true,
  SupportsPersistentIdentifier: true,
};

export const toWireSession = ({ serverId, now }: JellyfinContext, device: Device): WireSession => {
  const playing = device.playing as Playing | undefined;
  // Whatever plays reports itself every few seconds.
  const seen = playing ? new Date(now()) : (device.sessionAt ?? device.lastActivityAt);
  return {
    PlayState: {
      ...(playing && { PositionTicks: playing.positionTicks }),
      CanSeek: Boolean(playing),
      IsPaused: playing?.isPaused ?? false,
      IsMuted: false,
      RepeatMode: "RepeatNone",
    },
    AdditionalUsers: [],
    Capabilities: capabilities,
    RemoteEndPoint: device.address,
    PlayableMediaTypes: capabilities.PlayableMediaTypes,
    Id: device.id,
    UserId: device.guid,
    UserName: device.userName,
    Client: device.appName,
    LastActivityDate: toWireDate(seen),
    LastPlaybackCheckIn: playing ? toWireDate(seen) : "0001-01-01T00:00:00.0000000Z",
    DeviceName: device.customName || device.deviceName,
    NowPlayingItem: playing?.item ?? null,
    DeviceId: device.deviceId,
    ApplicationVersion: device.appVersion,
    IsActive: true,
    SupportsMediaControl: capabilities.SupportsMediaControl,
    SupportsRemoteControl: true,
    NowPlayingQueue: [],
    HasCustomDeviceName: Boolean(device.customName),
    ServerId: serverId,
    UserPrimaryImageTag: device.userPictureTag,
    SupportedCommands: capabilities.SupportedCommands,
  };
};

/** What the store keeps of something that is being played. Ticks are 100 nanoseconds. */
export interface Playing {
  item: WireItem;
  positionTicks: number;
  isPaused: boolean;
}
