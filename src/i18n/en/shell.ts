/** English, for what is on screen before anybody has signed in, and for errors everywhere. */
export const shell = {
  rules: {
    lastAdmin:
      "This is the only administrator. Without one, nobody could manage this server any more. Make somebody else an administrator first.",
    stillAdmin: "Administrators cannot be disabled. Take the administrator role away first.",
    oneself: "This is you. Ask another administrator to delete your account.",
    adminsOnly: "Only administrators can do this.",
    editingOff: "This server does not let users change their own account. Ask an administrator.",
    homeOwner: "This is the owner of the household.",
    homeGuest: "This is the guest of the household.",
    fullAccount: "This is a full account, managed by its owner.",
  },
};
