using Npgsql;

namespace DentalSynth.Harness.Dbt;

/// <summary>Existing relations with the names of models. Only relations recorded in table dentalsynth.relation, which an
/// earlier run built, are replaced; others may belong to the user.</summary>
internal static class Relations
{
    private const int ListedRelations = 5;

    // Identified by OID: a relation that the user dropped and recreated is not ours.
    private const string CreateRecord = """
        create schema if not exists dentalsynth;
        create table if not exists dentalsynth.relation (
            relation_oid  oid primary key,
            schema_name   text not null,
            relation_name text not null,
            built_at      timestamptz not null default now()
        );
        """;

    // Relations that were dropped here or by the user.
    private const string ForgetDropped = """
        delete from dentalsynth.relation as r where not exists (
            select from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
            where c.oid = r.relation_oid and n.nspname = r.schema_name and c.relname = r.relation_name
        );
        """;

    // Relations with the name of a model, and views that depend on them.
    private const string Affected = """
        with recursive affected as (
            select c.oid, true as is_conflict
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
               bool_or(a.is_conflict),
               exists (select from dentalsynth.relation as r where r.relation_oid = c.oid)
        from affected as a
        join pg_class as c on c.oid = a.oid
        join pg_namespace as n on n.oid = c.relnamespace
        group by c.oid, n.nspname, c.relname, c.relkind
        order by 1
        """;

    private sealed record Relation(string Name, string Kind, bool IsConflict, bool IsOurs);

    /// <summary>Creates the schemas of models and drops their previous relations.</summary>
    /// <param name="database">The database.</param>
    /// <param name="models">The models to build.</param>
    /// <param name="replacesOthers">Whether relations that DentalSynth did not build may be replaced.</param>
    /// <param name="cancellationToken">Cancels the transaction.</param>
    /// <exception cref="DbtRunException">A relation that DentalSynth did not build exists. Nothing was changed.</exception>
    public static async Task PrepareAsync(
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

        // Without cascade, so that an unknown dependent object is an error. Views before tables.
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

    /// <summary>Checks for conflicting relations without changing anything.</summary>
    /// <exception cref="DbtRunException">There is a conflict.</exception>
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

    /// <summary>Records the relations that dbt built.</summary>
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

    /// <summary>Returns the statement that records the relation of a model, if it exists.</summary>
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
        var others = affected.Where(relation => !relation.IsOurs && !(replacesOthers && relation.IsConflict)).ToList();
        return others.Count == 0 ? affected : throw Refusal(connection.Database, others);
    }

    private static DbtRunException Refusal(string database, List<Relation> others)
    {
        var names = string.Join(", ", others.Take(ListedRelations).Select(relation => relation.Name));
        var more = others.Count > ListedRelations ? $" and {others.Count - ListedRelations:N0} more" : string.Empty;
        var advice = others.Exists(relation => !relation.IsConflict)
            ? "drop views that depend on replaced relations first"
            : "drop or rename them or, if your own dbt runs built them, repeat with --replace";
        return new(
            DbtFailure.Conflict,
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
