namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Holds when every key, other than 0, in every column of every table with rows leads to a row.</summary>
/// <remarks>The columns are the database's own, so that one that is new is checked, or told as unknown.</remarks>
internal sealed class NoOrphans : IFactCheck
{
    private const string KeyLikeColumns = """
        select c.relname, a.attname, coalesce(a.attnum = any (i.indkey), false)
        from pg_class as c
        join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join pg_index as i on i.indrelid = c.oid and i.indisprimary
        where c.relnamespace = 'raw'::regnamespace and c.relkind = 'r' and a.atttypid = 'bigint'::regtype
        order by c.relname, a.attnum
        """;

    public async Task<CheckFinding> FindAsync(FactContext context, CancellationToken cancellationToken)
    {
        var columns = await context.QueryAsync(
            KeyLikeColumns,
            reader => Question(reader.GetString(0), reader.GetString(1), reader.GetBoolean(2)),
            cancellationToken
        );
        var sql = string.Join("\nunion all\n", columns.OfType<string>());
        return await new NoRows(sql).FindAsync(context, cancellationToken);
    }

    private static string? Question(string table, string column, bool isPrimaryKey)
    {
        if (KeyColumns.ParentOf(table, column) is var (parent, key))
        {
            return $"""
                select format('{table}.{column} %s -> no {parent}, rows: %s', c."{column}", count(*))
                from raw.{table} as c
                where c."{column}" <> 0 and not exists (select from raw.{parent} as p where p."{key}" = c."{column}")
                group by c."{column}"
                """;
        }

        return KeyColumns.IsUnknownKey(column, isPrimaryKey)
            ? $"""
                select '{table}.{column} holds keys of a table that is not known'
                where exists (select from raw.{table} as c where c."{column}" <> 0)
                """
            : null;
    }
}
