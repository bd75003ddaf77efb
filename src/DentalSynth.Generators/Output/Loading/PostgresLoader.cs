using System.Diagnostics;
using DentalSynth.Generators.Output.Copy;
using DentalSynth.Generators.Output.Extending;
using DentalSynth.Generators.Output.Sessions;
using DentalSynth.Generators.Settings;
using Npgsql;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>Generates a practice and loads it into a PostgreSQL database, completely or not at all.</summary>
public static class PostgresLoader
{
    /// <summary>Gets the statements that create schema raw.</summary>
    public static string SchemaSql => RawSchema.Sql;

    /// <summary>Generates and loads a practice, replacing the previous one.</summary>
    /// <param name="options">The generation options; validated first.</param>
    /// <param name="target">The database. Schema raw is created if missing.</param>
    /// <param name="threads">The number of generator threads, at least 1; does not change the rows.</param>
    /// <param name="cancellationToken">Cancels the load; the database is unchanged.</param>
    /// <exception cref="GenerationOptionsException">The options are out of range.</exception>
    /// <exception cref="LoadException">The load was refused or failed; the database is unchanged.</exception>
    /// <exception cref="OperationCanceledException">The load was canceled; the database is unchanged.</exception>
    public static Task<LoadResult> LoadAsync(
        GenerationOptions options,
        LoadTarget target,
        int threads,
        CancellationToken cancellationToken
    ) =>
        LoadAsync(
            options.Validate(),
            target,
            (sink, token) => PracticeGenerator.GenerateAsync(options, sink, threads, token),
            cancellationToken
        );

    /// <summary>Extends the practice in a database from its as-of date to a
    /// later one: inserts new rows and updates changed ones. Other rows are not touched.</summary>
    /// <remarks>The result equals a load of the same options with the later <see cref="GenerationOptions.AsOf"/>, and as
    /// <see cref="GenerationOptions.VolumeDate"/> the date at which the practice was loaded first.</remarks>
    /// <param name="target">The database; one connection is used.</param>
    /// <param name="asOf">The later date.</param>
    /// <param name="threads">The number of generator threads, at least 1; does not change the rows.</param>
    /// <param name="cancellationToken">Cancels it; the database is unchanged.</param>
    /// <exception cref="GenerationOptionsException">The date is out of range.</exception>
    /// <exception cref="LoadException">The database holds no practice of this version, somebody changed it, it is as of that
    /// date already, or PostgreSQL would not; it is as it was.</exception>
    /// <exception cref="OperationCanceledException">It was canceled; the database is unchanged.</exception>
    public static Task<ExtendResult> ExtendAsync(
        LoadTarget target,
        DateOnly asOf,
        int threads,
        CancellationToken cancellationToken
    ) =>
        new LoadErrors(TargetName.Check(target)).ExplainAsync(async () =>
        {
            var session = await LoadSession
                .OpenAsync(target with { Connections = 1 }, cancellationToken)
                .ConfigureAwait(false);
            await using (session.ConfigureAwait(false))
            {
                return await new Extension(session, asOf).RunAsync(threads, cancellationToken).ConfigureAwait(false);
            }
        });

    /// <summary>Returns the load record of a database; null if there is none.</summary>
    /// <exception cref="LoadException">The database can't be reached or read, or a load has been running for
    /// <see cref="SessionSettings.LockTimeoutSeconds"/> s.</exception>
    public static async Task<LoadRecord?> ReadRecordAsync(string connectionString, CancellationToken cancellationToken)
    {
        var held = await HoldAsync(connectionString, cancellationToken).ConfigureAwait(false);
        await using var _ = held.ConfigureAwait(false);
        return held.Record;
    }

    /// <summary>Locks a database against loads while its practice is read, and cleans up after a killed load.</summary>
    /// <exception cref="LoadException">The database can't be reached or read, or a load has been running for
    /// <see cref="SessionSettings.LockTimeoutSeconds"/> s.</exception>
    public static Task<HeldPractice> HoldAsync(string connectionString, CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        return new LoadErrors(settings).ExplainAsync(() => HeldPractice.OpenAsync(settings, cancellationToken));
    }

    /// <summary>Creates the tables of <c>schema/create_tables.sql</c> that are missing.</summary>
    /// <remarks>A load does so itself where the schema is missing, but then through one connection.</remarks>
    /// <param name="target">The database.</param>
    /// <param name="cancellationToken">Stops waiting; the schema is then there, or as it was.</param>
    /// <exception cref="LoadException">The database may not be loaded, or could not be reached or changed.</exception>
    public static Task CreateSchemaAsync(LoadTarget target, CancellationToken cancellationToken)
    {
        var settings = TargetName.Check(target);
        return new LoadErrors(settings).ExplainAsync(async () =>
        {
            var connections = new LoadConnections(settings);
            await using (connections.ConfigureAwait(false))
            {
                var connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
                await using var _ = connection.ConfigureAwait(false);
                await connection.ExecuteAsync(RawSchema.Sql, cancellationToken).ConfigureAwait(false);
                return true;
            }
        });
    }

    /// <summary>Loads the rows that <paramref name="generate"/> writes.</summary>
    internal static Task<LoadResult> LoadAsync(
        GenerationOptions options,
        LoadTarget target,
        Func<IRowSink, CancellationToken, Task<IReadOnlyList<GenerationProgress>>> generate,
        CancellationToken cancellationToken
    ) =>
        new LoadErrors(TargetName.Check(target)).ExplainAsync(async () =>
        {
            var started = Stopwatch.GetTimestamp();
            var run = new LoadRun(target, cancellationToken);
            await using (run.ConfigureAwait(false))
            {
                var sink = new CopySink(run);
                var ((phases, tables), session) = await run.RunAsync(async token =>
                        (
                            await generate(sink, token).ConfigureAwait(false),
                            await sink.CompleteAsync(token).ConfigureAwait(false)
                        )
                    )
                    .ConfigureAwait(false);
                var record = LoadRecords.Of(session.Id, options, tables);
                await session.EmptyWhatIsLeftAsync().ConfigureAwait(false);
                await session.CommitAsync(record).ConfigureAwait(false);
                return new LoadResult(record, phases, session.Lanes.Count, Stopwatch.GetElapsedTime(started))
                {
                    Recovered = session.Recovered,
                };
            }
        });
}
