/** English, for what is on screen before anybody has signed in. */
export const shell = {
  app: {
    title: "%{page} · Usher",
    openingTitle: "Opening %{server}",
    opening: "Waiting for %{server}…",
    noStorage: {
      title: "Usher may not store anything here",
      text: "It keeps your sign-in and your servers in this browser. Allow this page to store data, then reload it.",
    },
    reload: "Reload the page",
    tryAgain: "Try again",
    keepsTrying: "Usher keeps trying by itself.",
    brokenConfig: {
      title: "The settings of this page are broken",
      text: "Usher cannot read config.json, so it offers no server. %{message}",
    },
  },
  theme: { label: "Colours", light: "Light", system: "As the system", dark: "Dark" },
  language: {
    label: "Language",
    failed: "%{language} could not be loaded. Check this device’s connection, then choose it again.",
  },
  field: { showPassword: "Show password", hidePassword: "Hide password" },
  login: {
    title: "Sign in to %{server}",
    setUp: "Set up %{server}",
    isNew: "Nobody has an account on this server yet. The first user is its administrator.",
    unencrypted: "Not encrypted",
    unencryptedHelp: "Others on the network in between could read the password.",
    switchServer: "Use another server",
    username: "User name",
    password: "Password",
    stay: "Stay signed in on this device",
    submit: "Sign in",
    somebodyElse: "Sign in as somebody else",
    other: "Somebody else",
    faces: "Choose a face",
    forgot: "Forgot password?",
    usePassword: "Use a password",
    stranger: "That was %{other}, but %{name} is signed in here. Only %{name} can go on with this page.",
    welcome: "Greeting of the server",
    demo: "This is a demo that everybody can use. The password of %{name} is filled in.",
    demoElsewhere:
      "This is a demo. On the page that opens, sign in as %{name} with the password %{password}. Everybody can use it.",
    noName: "Type your user name.",
    wrong: "This user name and password do not match.",
    expired: "Your session has ended. Sign in to go on where you were.",
    elsewhere: "You signed out in another tab.",
    noWay: "This server offers no way to sign in that Usher knows.",
  },
  errors: {
    unreachable: {
      title: "%{server} does not answer",
      text: "Nothing answers at %{url}. Check that the server is on and that this device is in its network.",
    },
    offline: {
      title: "This device is offline",
      text: "%{server} cannot be reached until the network is back.",
    },
    timeout: {
      title: "%{server} takes too long to answer",
      text: "It may be busy or out of reach. If you were changing something, look whether it was done before you repeat it.",
    },
    webPage: {
      title: "A web page answers instead of %{server}",
      text: "At %{url} is a page, not the server. Perhaps the address changed, or a proxy in front of it wants a sign-in of its own.",
    },
    otherAnswer: {
      title: "Something else answers instead of %{server}",
      text: "What is at %{url} is not the server that was there. Check the address.",
    },
    brokenAnswer: {
      title: "The answer of %{server} cannot be read",
      text: "It was cut short, or it is of a kind that Usher does not know yet. Nothing was changed. Try again in a minute.",
    },
    starting: {
      title: "%{server} is not ready",
      text: "It is starting, or the proxy in front of it cannot reach it. Try again in a minute.",
    },
    isStarting: {
      title: "%{server} is starting",
      text: "That takes a moment, after an update a while longer. This page goes on by itself.",
    },
    mayBeStarting: {
      title: "%{server} is not ready",
      text: "Something answers at %{url}, but not to this page. The server may be starting, a part of the path may be missing in its address, or it does not let this network in.",
    },
    forPlayers: {
      title: "A Navidrome answers instead of %{server}",
      text: "%{url} is a door that Navidrome keeps for Jellyfin's players. Its users are managed at the Navidrome itself: leave out the last part of the address.",
    },
    notSetUp: {
      title: "%{server} is not set up yet",
      text: "Open %{url} in another tab and finish its own set-up. This page goes on by itself then.",
    },
    failed: {
      title: "%{server} failed",
      text: "It reported an error of its own: %{message}. Try again; its log may say more.",
    },
    tooMany: {
      title: "Too many tries",
      text: "%{server} asks for a pause. Try again in about %{smart_count} second. |||| %{server} asks for a pause. Try again in about %{smart_count} seconds.",
    },
    wrongPassword: {
      title: "%{server} does not let you in",
      text: "The user name and password do not match.",
    },
    notAccepted: {
      title: "%{server} did not accept this",
      text: "It answered: %{message}",
    },
    missingChunk: {
      title: "A part of Usher could not be loaded",
      text: "The network is gone, or a newer version was installed. Reload the page.",
    },
    bug: {
      title: "Something went wrong in Usher",
      text: "This is a fault of Usher, not of %{server}. Reload the page.",
    },
  },
};
