/** A stored account as Jellyfin tells it. */
import type { Account } from "../store/jellyfin/accounts.ts";
import { newConfiguration, toWireConfiguration } from "./configuration.ts";
import type { JellyfinContext } from "./context.ts";
import { newPolicy, toWirePolicy } from "./policy.ts";
import { toWireDate, type WireConfiguration, type WirePolicy, type WireUser } from "./wire.ts";

export const policyOf = (account: Account): WirePolicy => ({
  ...newPolicy(),
  ...account.policy,
  IsAdministrator: account.isAdmin,
  IsDisabled: account.isDisabled,
});

export const configurationOf = (account: Account): WireConfiguration => ({
  ...newConfiguration(),
  ...account.configuration,
});

export const toWireUser = ({ rules, serverId }: JellyfinContext, account: Account): WireUser => {
  const hasPassword = account.isPasswordSet || !rules.tellsPassword;
  return {
    Name: account.name,
    ServerId: serverId,
    Id: account.guid,
    PrimaryImageTag: account.pictureTag,
    HasPassword: hasPassword,
    HasConfiguredPassword: hasPassword,
    HasConfiguredEasyPassword: false,
    EnableAutoLogin: false,
    LastLoginDate: account.lastLoginAt && toWireDate(account.lastLoginAt),
    LastActivityDate: account.lastAccessAt && toWireDate(account.lastAccessAt),
    Configuration: toWireConfiguration(configurationOf(account)),
    Policy: toWirePolicy(policyOf(account)),
  };
};
