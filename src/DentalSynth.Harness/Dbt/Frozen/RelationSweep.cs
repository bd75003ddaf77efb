using DentalSynth.Harness.Dbt.Manifest;
using Npgsql;

namespace DentalSynth.Harness.Dbt.Frozen;

/// <summary>Makes room: the schemas are there, and nothing that an earlier run built in place of these models.</summary>
internal static class RelationSweep
{
    private const string Existing = """
        select format(
            'drop %s if exists %I.%I cascade;',
            case c.relkind when 'v' then 'view' when 'm' then 'materialized view' else 'table' end,
            n.nspname,
            c.relname
        )
        from pg_class as c
        join pg_namespace as n on n.oid = c.relnamespace
        join unnest(@schemas, @names) as wanted(schema_name, relation_name)
            on wanted.schema_name = n.nspname and wanted.relation_name = c.relname
        where c.relkind in ('r', 'v', 'm', 'p')
        """;

    public static async Task RunAsync(
        NpgsqlDataSource database,
        IEnumerable<DbtNode> models,
        CancellationToken cancellationToken
    )
    {
        var built = models.Where(model => model is { Schema: not null, Alias: not null }).ToList();
        if (built.Count == 0)
        {
            return;
        }

        var schemas = built.Select(model => SqlName.Quote(model.Schema!)).Distinct();
        var script = schemas.Select(schema => $"create schema if not exists {schema};").ToList();
        await using var existing = database.CreateCommand(Existing);
        existing.Parameters.AddWithValue("schemas", built.Select(model => model.Schema!).ToArray());
        existing.Parameters.AddWithValue("names", built.Select(model => model.Alias!).ToArray());
        await using (var reader = await existing.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                script.Add(reader.GetString(0));
            }
        }

        await using var sweep = database.CreateCommand(string.Join('\n', script));
        await sweep.ExecuteNonQueryAsync(cancellationToken);
    }
}
