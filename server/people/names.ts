/** Given and family names of several languages, and how each writes a whole name. */

export interface NameGroup {
  given: readonly string[];
  family: readonly string[];
  /** Family name first. */
  familyFirst?: true;
}

export const nameGroups: readonly NameGroup[] = [
  {
    given: ["Anna", "Ben", "Clara", "Emma", "Felix", "Greta", "Jonas", "Lena", "Moritz", "Paula"],
    family: ["Bauer", "Fischer", "Hoffmann", "Krüger", "Lehmann", "Schäfer", "Vogt", "Weiß", "Zimmermann"],
  },
  {
    given: ["Amelia", "Callum", "Evelyn", "George", "Isla", "Jack", "Maeve", "Niamh", "Oscar", "Ruby"],
    family: [
      "Adams",
      "Byrne",
      "Campbell",
      "Davies",
      "Fraser",
      "Hughes",
      "MacLeod",
      "Price",
      "Walsh",
      "Young",
    ],
  },
  {
    given: ["Camille", "Élodie", "Gabriel", "Hugo", "Inès", "Jules", "Léa", "Manon", "Noé", "Zoé"],
    family: ["Bernard", "Dubois", "Fontaine", "Girard", "Lefèvre", "Moreau", "Rousseau", "Thévenot"],
  },
  {
    given: [
      "Alejandro",
      "Beatriz",
      "Carmen",
      "Inés",
      "Joaquín",
      "Lucía",
      "Marisol",
      "Rafael",
      "Sofía",
      "Tomás",
    ],
    family: ["Castillo", "Domínguez", "Fuentes", "García", "Ibáñez", "Muñoz", "Ortega", "Peña", "Vargas"],
  },
  {
    given: ["Ana", "Bruno", "Caio", "Fernanda", "João", "Larissa", "Otávio", "Rita", "Thiago"],
    family: ["Araújo", "Cardoso", "Figueiredo", "Gonçalves", "Lima", "Magalhães", "Nogueira", "Teixeira"],
  },
  {
    given: ["Agnieszka", "Bartosz", "Jakub", "Kasia", "Łukasz", "Małgorzata", "Stanisław", "Wiktoria"],
    family: ["Dąbrowska", "Jabłoński", "Kowalczyk", "Maj", "Sikora", "Wróbel", "Zając", "Zieliński"],
  },
  {
    given: ["Bohdan", "Daryna", "Halyna", "Iryna", "Kateryna", "Mykola", "Oksana", "Taras"],
    family: ["Bondarenko", "Hrytsenko", "Kravchuk", "Lysenko", "Melnyk", "Shevchuk", "Tkachenko"],
  },
  {
    given: ["Astrid", "Bjørn", "Eirik", "Freja", "Ingrid", "Kasper", "Linnéa", "Magnus", "Søren", "Tuva"],
    family: ["Andersson", "Berg", "Dahl", "Håkansson", "Lund", "Nygård", "Sørensen", "Åberg"],
  },
  {
    given: ["Ayşe", "Burak", "Cem", "Deniz", "Elif", "Emre", "Gül", "Murat", "Zeynep"],
    family: ["Aydın", "Çelik", "Demir", "Kılıç", "Öztürk", "Şahin", "Yıldız"],
  },
  {
    given: ["Abena", "Chidi", "Efua", "Folake", "Kofi", "Ngozi", "Sipho", "Thandiwe", "Wanjiru"],
    family: ["Adeyemi", "Boateng", "Dlamini", "Kamau", "Mwangi", "Nkosi", "Okafor", "Owusu"],
  },
  {
    given: ["Aarav", "Ananya", "Devika", "Ishaan", "Kavya", "Meera", "Rohan", "Sanjay", "Vikram"],
    family: ["Banerjee", "Chatterjee", "Desai", "Iyer", "Kulkarni", "Nair", "Patel", "Sharma"],
  },
  {
    given: ["Farid", "Hala", "Idris", "Jamila", "Karim", "Layla", "Nadia", "Samir", "Yasmin"],
    family: ["al-Amin", "Benali", "El-Sayed", "Haddad", "Khoury", "Mansour", "Nasser", "Tahiri"],
  },
  {
    given: ["Aiko", "Daiki", "Haruto", "Kenji", "Mei", "Ren", "Sakura", "Yui"],
    family: ["Fujimoto", "Hayashi", "Ishikawa", "Matsumoto", "Nakamura", "Suzuki", "Watanabe"],
    familyFirst: true,
  },
  {
    given: ["Hao", "Jing", "Lan", "Mingyu", "Qiao", "Wei", "Xiulan", "Yichen"],
    family: ["Chen", "Gao", "Huang", "Liu", "Sun", "Wang", "Zhao", "Zhou"],
    familyFirst: true,
  },
  {
    given: ["Anh", "Bảo", "Duy", "Hương", "Linh", "Minh", "Phương", "Quang"],
    family: ["Đặng", "Hoàng", "Lê", "Phạm", "Trần", "Võ"],
    familyFirst: true,
  },
];
