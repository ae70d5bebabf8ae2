/** PostgreSQL, or what speaks its protocol, by a URL. What it does otherwise than SQLite is put straight here. */
import {
  type ColumnDefinitionNode,
  CompiledQuery,
  DataTypeNode,
  type Dialect,
  type KyselyPlugin,
  OperationNodeTransformer,
  PostgresDialect,
  type PrimitiveValueListNode,
  RawNode,
  type ValueNode,
} from "kysely";
import { Pool, types } from "pg";

/** PostgreSQL's number of the type. */
const int8 = 20;

export interface PostgresOptions {
  /** How many connections at most. */
  connections?: number;
}

export const openPostgres = (url: string, { connections = 10 }: PostgresOptions = {}): Dialect => {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    // Whoever holds the guard row and is gone, or asks for too much, does not hold up everybody.
    idle_in_transaction_session_timeout: 30_000,
    statement_timeout: 30_000,
    // Counts, and ids in columns that are wider here: as numbers, as SQLite has them.
    types: { getTypeParser: (oid) => ((oid as number) === int8 ? Number : types.getTypeParser(oid)) },
  });
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on("error", () => undefined);
  return new PostgresDialect({
    pool,
    onCreateConnection: async (connection) => {
      // The guard row is what keeps writers apart, whatever the server's own default is.
      await connection.executeQuery(
        CompiledQuery.raw("set session characteristics as transaction isolation level read committed"),
      );
    },
  });
};

/** For values: a text here cannot hold the character 0. SQLite can, so it is known to come. */
class WithoutNul extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...super.transformValue(node), value: clean(node.value) };
  }
  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...super.transformPrimitiveValueList(node), values: node.values.map(clean) };
  }
}

const clean = (value: unknown) => (typeof value === "string" ? value.replaceAll("\0", "\ufffd") : value);

/** For migrations: numbers as wide as SQLite's, and texts that sort by their bytes, whatever language the server speaks. */
class AsInSqlite extends OperationNodeTransformer {
  protected override transformColumnDefinition(node: ColumnDefinitionNode): ColumnDefinitionNode {
    const column = super.transformColumnDefinition(node);
    const type = DataTypeNode.is(node.dataType) ? node.dataType.dataType : undefined;
    if (type === "integer") return { ...column, dataType: DataTypeNode.create("bigint") };
    if (type === "text") return { ...column, dataType: RawNode.createWithSql('text collate "C"') };
    return column;
  }
}

const toPlugin = (transformer: OperationNodeTransformer): KyselyPlugin => ({
  transformQuery: ({ node }) => transformer.transformNode(node),
  transformResult: ({ result }) => Promise.resolve(result),
});

export const withoutNul = toPlugin(new WithoutNul());
export const asInSqlite = toPlugin(new AsInSqlite());
