using DentalSynth.Harness.Dbt.Manifest;
using Npgsql;

namespace DentalSynth.Harness.Dbt;

/// <summary>What stands where models are to be built. Only what an earlier run has built, as table dentalsynth.relation
/// says, may be replaced: a relation of the same name may be somebody's own.</summary>
internal static class Relations
{
    private const int MostNamed = 5;

    // By its oid: a relation that somebody drops and creates anew is no longer ours.
    private const string CreateRecord = """
        create schema if not exists dentalsynth;
        create table if not exists dentalsynth.relation (
            relation_oid  oid primary key,
            schema_name   text not null,
            relation_name text not null,
            built_at      timestamptz not null default now()
        );
        """;

    // What somebody has dropped, and what is dropped here.
    private const string ForgetDropped = """
        delete from dentalsynth.relation as r where not exists (
            select from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
            where c.oid = r.relation_oid and n.nspname = r.schema_name and c.relname = r.relation_name
        );
        """;

    // What has the name of a model, and the views that would go with it.
    private const string Affected = """
        with recursive affected as (
            select c.oid, true as is_in_the_way
            from pg_class as c
            join pg_namespace as n on n.oid = c.relnamespace
            join unnest(@schemas, @names) as wanted (schema_name, relation_name)
                on wanted.schema_name = n.nspname and wanted.relation_name = c.relname
            where c.relkind not in ('i', 'I', 't')
            union
            select r.ev_class, false
            from affected as a
            join pg_depend as d on d.refclassid = 'pg_class'::regclass and d.refobjid = a.oid
            join pg_rewrite as r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid and r.ev_class <> a.oid
        )
        select format('%I.%I', n.nspname, c.relname),
               case c.relkind when 'v' then 'view' when 'm' then 'materialized view' else 'table' end,
               bool_or(a.is_in_the_way),
               exists (select from dentalsynth.relation as r where r.relation_oid = c.oid)
        from affected as a
        join pg_class as c on c.oid = a.oid
        join pg_namespace as n on n.oid = c.relnamespace
        group by c.oid, n.nspname, c.relname, c.relkind
        order by 1
        """;

    private sealed record Relation(string Name, string Kind, bool IsInTheWay, bool IsOurs);

    /// <summary>Makes room for models: their schemas are there, and nothing in their place.</summary>
    /// <param name="database">The database.</param>
    /// <param name="models">What is to be built.</param>
    /// <param name="replacesOthers">Whether what somebody else built in their place may be replaced too.</param>
    /// <param name="cancellationToken">Stops it; nothing is changed then.</param>
    /// <exception cref="DbtRunException">Something of somebody else's is in the way. Nothing is changed.</exception>
    public static async Task MakeRoomAsync(
        NpgsqlDataSource database,
        IEnumerable<DbtNode> models,
        bool replacesOthers,
        CancellationToken cancellationToken
    )
    {
        var built = Placed(models);
        if (built.Count == 0)
        {
            return;
        }

        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var affected = await CheckAsync(connection, built, replacesOthers, cancellationToken);

        // Without cascade: what is not known to be affected makes PostgreSQL refuse. Views first, they depend on tables.
        var drops = affected
            .GroupBy(relation => relation.Kind, relation => relation.Name)
            .OrderByDescending(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => $"drop {kind.Key} {string.Join(", ", kind)};");
        var schemas = built.Select(model => SqlName.Quote(model.Schema!)).Distinct();
        var script = drops
            .Append(ForgetDropped)
            .Concat(schemas.Select(schema => $"create schema if not exists {schema};"));
        await using var sweep = new NpgsqlCommand(string.Join('\n', script), connection, transaction);
        await sweep.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Only looks whether anything of somebody else's is in the way of models.</summary>
    /// <exception cref="DbtRunException">Something is.</exception>
    public static async Task CheckAsync(
        NpgsqlDataSource database,
        IEnumerable<DbtNode> models,
        bool replacesOthers,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await CheckAsync(connection, Placed(models), replacesOthers, cancellationToken);
    }

    /// <summary>Writes down what dbt has built.</summary>
    public static async Task RecordAsync(
        NpgsqlDataSource database,
        IEnumerable<DbtNode> models,
        CancellationToken cancellationToken
    )
    {
        var script = CreateRecord + string.Join('\n', Placed(models).Select(RecordSql));
        await using var command = database.CreateCommand(script);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Returns the statement that writes down that a model was built, if it was.</summary>
    public static string RecordSql(DbtNode model) =>
        $"""
            insert into dentalsynth.relation (relation_oid, schema_name, relation_name)
            select c.oid, n.nspname, c.relname from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
            where c.oid = to_regclass({SqlName.Literal(
                $"{SqlName.Quote(model.Schema!)}.{SqlName.Quote(model.Alias!)}"
            )})
            on conflict do nothing;
            """;

    private static List<DbtNode> Placed(IEnumerable<DbtNode> nodes) =>
        [.. nodes.Where(node => node is { ResourceType: DbtNode.Model, Schema: not null, Alias: not null })];

    private static async Task<IReadOnlyList<Relation>> CheckAsync(
        NpgsqlConnection connection,
        IReadOnlyCollection<DbtNode> built,
        bool replacesOthers,
        CancellationToken cancellationToken
    )
    {
        await using (var create = new NpgsqlCommand(CreateRecord + ForgetDropped, connection))
        {
            await create.ExecuteNonQueryAsync(cancellationToken);
        }

        var affected = await AffectedAsync(connection, built, cancellationToken);
        var others = affected.Where(relation => !relation.IsOurs && !(replacesOthers && relation.IsInTheWay)).ToList();
        return others.Count == 0 ? affected : throw Refusal(connection.Database, others);
    }

    private static DbtRunException Refusal(string database, List<Relation> others)
    {
        var names = string.Join(", ", others.Take(MostNamed).Select(relation => relation.Name));
        var more = others.Count > MostNamed ? $" and {others.Count - MostNamed:N0} more" : string.Empty;
        var advice = others.Exists(relation => !relation.IsInTheWay)
            ? "a view that reads what would be replaced must be dropped first"
            : "drop or rename them, or, if a dbt run of yours built them, repeat with --replace";
        return new(
            DbtFailure.InTheWay,
            $"{database} has relations not built by DentalSynth: {names}{more}; {advice}; nothing was changed"
        );
    }

    private static async Task<IReadOnlyList<Relation>> AffectedAsync(
        NpgsqlConnection connection,
        IReadOnlyCollection<DbtNode> built,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(Affected, connection);
        command.Parameters.AddWithValue("schemas", built.Select(model => model.Schema!).ToArray());
        command.Parameters.AddWithValue("names", built.Select(model => model.Alias!).ToArray());
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var relations = new List<Relation>();
        while (await reader.ReadAsync(cancellationToken))
        {
            relations.Add(new(reader.GetString(0), reader.GetString(1), reader.GetBoolean(2), reader.GetBoolean(3)));
        }

        return relations;
    }
}
