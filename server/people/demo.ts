/** The people of the demo: a household's friends in many countries, with differing roles and habits. */

export interface DemoPerson {
  name: string;
  fullName: string;
  /** Without one: none was given. */
  email?: string;
  isAdmin?: true;
  libraries: readonly DemoLibrary[];
  /** Minutes before now. Without them: never. */
  lastLogin?: number;
  lastAccess?: number;
  /** Days before now. */
  created: number;
}

export type DemoLibrary = "Music" | "Audiobooks" | "Kids' songs";

const hour = 60;
const day = 24 * hour;

const music = ["Music"] as const;
const books = ["Music", "Audiobooks"] as const;
const family = ["Music", "Kids' songs"] as const;
const kids = ["Kids' songs"] as const;
const all = ["Music", "Audiobooks", "Kids' songs"] as const;

/** The first is who signs in to the demo. Mail goes nowhere: example.org is nobody's. */
export const demoPeople: readonly DemoPerson[] = [
  person("demo", "Demo Administrator", "demo@example.org", all, {
    created: 640,
    lastLogin: 2 * day,
    lastAccess: 35,
    isAdmin: true,
  }),
  person("noor", "Noor el-Haddad", "noor@example.org", all, {
    created: 640,
    lastLogin: 5 * day,
    lastAccess: 20 * hour,
    isAdmin: true,
  }),
  person("mia", "Mia Lindqvist", "mia.lindqvist@example.org", family, {
    created: 512,
    lastLogin: 3 * day,
    lastAccess: 50,
  }),
  person("kwame", "Kwame Mensah", "kwame.mensah@example.org", books, {
    created: 498,
    lastLogin: 9 * day,
    lastAccess: 4 * hour,
  }),
  person("yuki", "佐藤 由紀", "yuki.sato@example.org", music, {
    created: 470,
    lastLogin: day,
    lastAccess: 7,
  }),
  person("zofia", "Zofia Wójcik", "zofia@example.org", books, {
    created: 455,
    lastLogin: 40 * day,
    lastAccess: 33 * day,
  }),
  person("diego", "Diego Fernández Ruiz", "diego.fernandez@example.org", music, {
    created: 430,
    lastLogin: 2 * day,
    lastAccess: 90,
  }),
  person("aisha", "Aisha Bello", "aisha.bello@example.org", all, {
    created: 402,
    lastLogin: 6 * day,
    lastAccess: 3 * day,
  }),
  person("liam", "Liam O’Connor", "liam.oconnor@example.org", music, {
    created: 377,
    lastLogin: 210 * day,
    lastAccess: 204 * day,
  }),
  person("thuy", "Nguyễn Thị Thủy", "thuy.nguyen@example.org", books, {
    created: 351,
    lastLogin: 11 * day,
    lastAccess: 26 * hour,
  }),
  person("omar", "عمر الفارسي", "omar@example.org", music, {
    created: 333,
    lastLogin: 14 * day,
    lastAccess: 12 * day,
  }),
  person("priya", "Priya Raghunathan", "priya.r@example.org", family, {
    created: 320,
    lastLogin: 8 * hour,
    lastAccess: 15,
  }),
  person("lars", "Lars Bjørnstad", "lars.bjornstad@example.org", music, {
    created: 289,
    lastLogin: 75 * day,
    lastAccess: 70 * day,
  }),
  person("chloe", "Chloé Girard", "chloe.girard@example.org", books, {
    created: 261,
    lastLogin: 3 * day,
    lastAccess: 2 * day,
  }),
  person("mateus", "Mateus Almeida", "mateus.almeida@example.org", music, {
    created: 240,
    lastLogin: 21 * day,
    lastAccess: 5 * day,
  }),
  person("dilnoza", "Dilnoza Karimova", undefined, music, {
    created: 198,
    lastLogin: 90 * day,
    lastAccess: 88 * day,
  }),
  person("tane", "Tāne Ngata", "tane@example.org", music, {
    created: 176,
    lastLogin: 4 * day,
    lastAccess: 6 * hour,
  }),
  person("eleni", "Ελένη Παππά", "eleni.pappa@example.org", books, {
    created: 141,
    lastLogin: 10 * day,
    lastAccess: 9 * day,
  }),
  person("sasha", "Олександра Коваль", "sasha.koval@example.org", family, {
    created: 120,
    lastLogin: day,
    lastAccess: 2 * hour,
  }),
  person("ji-woo", "박지우", "jiwoo.park@example.org", music, {
    created: 84,
    lastLogin: 17 * day,
    lastAccess: 17 * day,
  }),
  person("grandpa", "Heinrich Vogel", undefined, books, { created: 61 }),
  person("emil", "Emil Lindqvist", undefined, kids, {
    created: 45,
    lastLogin: 6 * day,
    lastAccess: 30 * hour,
  }),
  person("living-room", "Living room speaker", undefined, all, {
    created: 31,
    lastLogin: 30 * day,
    lastAccess: 3,
  }),
  person("hana", "Hana Novotná", "hana.novotna@example.org", music, { created: 2 }),
];

function person(
  name: string,
  fullName: string,
  email: string | undefined,
  libraries: readonly DemoLibrary[],
  rest: Pick<DemoPerson, "created" | "lastLogin" | "lastAccess" | "isAdmin">,
): DemoPerson {
  return { name, fullName, libraries, ...(email !== undefined && { email }), ...rest };
}

/** The administrator's is easy to guess on purpose: the page fills it in. */
export const demoPasswordOf = (name: string): string => (name === "demo" ? "demo" : `${name}-demo`);
