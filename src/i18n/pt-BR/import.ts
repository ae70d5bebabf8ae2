/** Brazilian Portuguese, for the page on which a spreadsheet comes in. */
import type { Messages } from "../i18n";

export const importMessages: Messages = {
  list: { columns: { password: "Senha", id: "ID" } },
  import: {
    title: "Importar usuários",
    choose: "Escolher um arquivo…",
    another: "Escolher outro arquivo…",
    reading: "Lendo o arquivo…",
    drop: "CSV ou JSON. Ou solte-o aqui.",
    guard: "esta importação",
    help: {
      what: "Quem ainda não está no servidor é criado; quem já está é alterado. Primeiro você vê o que cada linha faria, e nada é enviado antes de você mandar.",
      columns: "As colunas são as da exportação:",
      names: "Só “name” é necessária. É por ela que os usuários são reconhecidos.",
      empty: "Uma célula vazia, ou uma coluna que não existe, deixa tudo como está.",
      lists: "As bibliotecas são separadas por “; ”. “all” são todas, “none” é nenhuma.",
      password: "Sem senha, uma é inventada e mostrada uma única vez, quando os usuários são criados.",
      twice: "Uma importação interrompida pode ser repetida: ninguém é criado duas vezes.",
    },
    file: {
      empty: "Não há nada neste arquivo.",
      workbook:
        "Esta é uma pasta de trabalho do Excel ou do LibreOffice. Salve-a como “CSV UTF-8” e escolha esse arquivo.",
      notText:
        "Isto não é texto, e sim uma imagem, um programa ou algo assim. Escolha um arquivo CSV ou JSON.",
      encoding:
        "As letras deste arquivo não estão em UTF-8, e os nomes ficariam ilegíveis. Salve-o como “CSV UTF-8” e escolha-o de novo.",
      json: "Começa como JSON, mas não é JSON válido. Talvez esteja incompleto.",
      jsonShape:
        'Este JSON não é uma lista de usuários. Deve ser parecido com a exportação: [ { "name": … }, … ].',
      noName:
        "Nenhuma coluna se chama “name”. A primeira linha deve conter os nomes das colunas, como na exportação.",
      tooLarge: "Este arquivo tem mais de %{max} MB. Divida-o em vários.",
      quotes:
        "A partir da linha %{line}, há aspas abertas e não fechadas. Corrija e escolha o arquivo de novo.",
      unknownColumns:
        "A coluna %{names} não é conhecida. Remova-a ou chame-a como na exportação. |||| As colunas %{names} não são conhecidas. Remova-as ou chame-as como na exportação.",
      repeatedColumns: "A coluna %{names} aparece duas vezes. |||| As colunas %{names} aparecem duas vezes.",
    },
    row: {
      ragged: "Tem %{count} células em vez de %{wanted}. Talvez faltem aspas.",
      nameMissing: "Não tem nome.",
      repeated: "“%{name}” também está na linha %{line}. Qual dos dois vale?",
      yesNo: "“%{value}” não serve: escreva “yes” ou “no”.",
      text: "Precisa ser texto.",
      choice: "“%{value}” não é nenhum destes valores: %{choices}.",
      list: "As aspas nesta lista não batem.",
      unknownLibrary: "O servidor não tem a biblioteca “%{name}”.",
      ambiguousLibrary: "Várias bibliotecas se chamam “%{name}”.",
      fewLibraries:
        "É preciso ter pelo menos %{smart_count} biblioteca. |||| É preciso ter pelo menos %{smart_count} bibliotecas.",
      adminHasAll: "Administradores têm todas as bibliotecas. Escreva “all” ou retire a função.",
      noCreate: "Este usuário não existe, e este servidor não deixa ninguém criá-lo.",
    },
    rows: {
      label: "Linhas do arquivo",
      line: "Linha",
      what: "O que acontece",
      count: {
        problem: "%{smart_count} linha com problemas |||| %{smart_count} linhas com problemas",
        create: "%{smart_count} a criar",
        update: "%{smart_count} a alterar",
        same: "%{smart_count} sem mudança |||| %{smart_count} sem mudança",
      },
      create: "É criado, com %{columns}",
      createBare: "É criado",
      update: "Altera: %{columns}",
      same: "Fica como está",
      leftOut: "Não importado, porque ninguém pode definir isto neste servidor: %{names}.",
    },
    create: "Criar %{smart_count} usuário |||| Criar %{smart_count} usuários",
    review: "Revisar %{smart_count} alteração |||| Revisar %{smart_count} alterações",
    creating: "%{done} de %{total} criados",
    nothing: "Tudo já está como o arquivo diz.",
    nothingButProblems: "Do jeito que está, nada pode ser importado. Corrija o arquivo e escolha-o de novo.",
    done: "%{smart_count} usuário foi criado |||| %{smart_count} usuários foram criados",
    wrong:
      "%{smart_count} linha não saiu como planejado |||| %{smart_count} linhas não saíram como planejado",
    wrongLine: "Linha %{line}, %{name}:",
    state: {
      partly: "Já existe, mas nem tudo pôde ser definido. Repita a importação para definir o resto.",
      unknown: "A resposta se perdeu. Repita a importação: ela não cria ninguém duas vezes.",
    },
    passwords: {
      title: "A senha de %{smart_count} usuário |||| As senhas de %{smart_count} usuários",
      once: "Elas são mostradas aqui uma única vez e não ficam guardadas em lugar nenhum. Entregue ou salve agora.",
      save: "Salvar como arquivo",
    },
  },
};
