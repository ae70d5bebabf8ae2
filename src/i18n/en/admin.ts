/** English, for the frame around the pages and for the list of users. */
export const admin = {
  admin: {
    main: "Page",
    navigation: "Pages",
    skip: "Skip to the page",
    close: "Close",
    loading: "Loading the page",
    pages: { users: "Users", profile: "My profile" },
    server: {
      button: "Server: %{name}. Switch to another one",
      others: "Connect another server",
    },
    user: {
      button: "You are %{name}. Open your menu",
      administrator: "%{name} · Administrator",
      member: "%{name}",
      signOut: "Sign out",
    },
    accessDenied: {
      title: "This page is for administrators",
      text: "You are signed in to %{server} as %{name}, who is not an administrator there. You can see and change your own profile.",
      action: "Open my profile",
    },
    notFound: {
      title: "There is no such page",
      text: "The address leads nowhere. Perhaps it was cut short, or the page has moved.",
      toUsers: "Go to the users",
      toProfile: "Open my profile",
    },
    error: {
      title: "This page stopped working",
      text: "Something in Usher went wrong, or a part of it could not be loaded. Nothing was changed on the server. Loading the page again often helps.",
      action: "Load again",
    },
  },
};
