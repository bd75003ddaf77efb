using DentalSynth.Generators.Validation.Integrity;

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

    // Numbers whose table depends on another column.
    private static readonly HashSet<string> OfManyTables = ["KeyNum"];

    public async Task<CheckFinding> FindAsync(FactContext context, CancellationToken cancellationToken)
    {
        var columns = await context.QueryAsync(
            KeyLikeColumns,
            reader => (Table: reader.GetString(0), Column: reader.GetString(1), IsKey: reader.GetBoolean(2)),
            cancellationToken
        );
        var keys = columns.Where(column => column.IsKey).ToLookup(column => column.Table, column => column.Column);
        var questions = columns
            .Where(column => !column.IsKey)
            .Select(column => Question(column.Table, column.Column, keys))
            .OfType<string>();
        return await new NoRows(string.Join("\nunion all\n", questions)).FindAsync(context, cancellationToken);
    }

    private static string? Question(string table, string column, ILookup<string, string> keys)
    {
        if (KeyReferences.TargetOf(table, column) is { } parent)
        {
            return $"""
                select format('{table}.{column} %s -> no {parent}, rows: %s', c."{column}", count(*))
                from raw.{table} as c
                where c."{column}" <> 0
                    and not exists (select from raw.{parent} as p where p."{keys[parent].First()}" = c."{column}")
                group by c."{column}"
                """;
        }

        return column.EndsWith("Num", StringComparison.Ordinal) && !OfManyTables.Contains(column)
            ? $"""
                select '{table}.{column} holds keys of a table that is not known'
                where exists (select from raw.{table} as c where c."{column}" <> 0)
                """
            : null;
    }
}
