/** The hand-written types against those that Jellyfin's own SDK generates. Checked by the compiler: nothing is loaded. */
import type {
  AccessSchedule,
  UserConfiguration,
  UserDto,
  UserPolicy,
} from "@jellyfin/sdk/lib/generated-client/models";
import { expectTypeOf, it } from "vitest";
import type {
  JellyfinAccessSchedule,
  JellyfinConfiguration,
  JellyfinPolicy,
  JellyfinUser,
  SubtitleMode,
  SyncPlayAccess,
  UnratedItem,
} from "./wire";

it("has exactly the keys of the SDK's policy and configuration", () => {
  expectTypeOf<keyof JellyfinPolicy>().toEqualTypeOf<keyof UserPolicy>();
  expectTypeOf<keyof JellyfinConfiguration>().toEqualTypeOf<keyof UserConfiguration>();
  expectTypeOf<keyof JellyfinAccessSchedule>().toEqualTypeOf<keyof AccessSchedule>();
});

it("has all keys of the SDK's user but two that no server sets", () => {
  expectTypeOf<keyof JellyfinUser>().toEqualTypeOf<
    Exclude<keyof UserDto, "ServerName" | "PrimaryImageAspectRatio">
  >();
});

it("fits into the SDK's types", () => {
  expectTypeOf<WithUndefined<JellyfinPolicy>>().toExtend<WithUndefined<UserPolicy>>();
  expectTypeOf<WithUndefined<JellyfinConfiguration>>().toExtend<WithUndefined<UserConfiguration>>();
  expectTypeOf<JellyfinAccessSchedule>().toExtend<AccessSchedule>();
  expectTypeOf<Omit<JellyfinUser, "Policy" | "Configuration">>().toExtend<
    Omit<UserDto, "Policy" | "Configuration">
  >();
});

it("knows every word the server has for a choice", () => {
  expectTypeOf<UnratedItem>().toEqualTypeOf<ItemOf<UserPolicy["BlockUnratedItems"]>>();
  expectTypeOf<SyncPlayAccess>().toEqualTypeOf<NonNullable<UserPolicy["SyncPlayAccess"]>>();
  expectTypeOf<SubtitleMode>().toEqualTypeOf<NonNullable<UserConfiguration["SubtitleMode"]>>();
  expectTypeOf<JellyfinAccessSchedule["DayOfWeek"]>().toEqualTypeOf<
    NonNullable<AccessSchedule["DayOfWeek"]>
  >();
});

/** The SDK was generated without exactOptionalPropertyTypes: there, absent and undefined are one. */
type WithUndefined<D> = { [K in keyof D]: D[K] | undefined };
type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;
