using System.Globalization;
using DentalSynth.Generators.Output.Copy;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Output.Sessions;
using Npgsql;

namespace DentalSynth.Generators.Output.Extending;

/// <summary>Extends the practice in a database to a later as-of date, in one transaction.</summary>
/// <param name="session">The connection, with its transaction open.</param>
/// <param name="asOf">The later date.</param>
internal sealed class Extension(LoadSession session, DateOnly asOf)
{
    private NpgsqlConnection Main => session.Main;

    /// <summary>Checks the loaded rows, computes the changes up to the later date, applies and commits them.</summary>
    /// <exception cref="LoadException">The loaded practice can't be extended.</exception>
    public async Task<ExtendResult> RunAsync(int threads, CancellationToken cancellationToken)
    {
        var record = await ReadRecordAsync(cancellationToken).ConfigureAwait(false);
        var earlier = record.ReadOptions();
        var later = (earlier with { AsOf = asOf, VolumeDate = earlier.AimedAt }).Validate();
        await LoadedContent.CheckAsync(Main, record.Tables, cancellationToken).ConfigureAwait(false);

        using var stage = new ChangeStage(Main);
        var sink = new CopySink(stage);
        var difference = await PracticeComparison
            .RunAsync(earlier, later, sink, threads, cancellationToken)
            .ConfigureAwait(false);
        CheckVersion(record, difference.Earlier);
        await sink.CompleteAsync(cancellationToken).ConfigureAwait(false);
        await stage.MergeAsync(difference.Gone, cancellationToken).ConfigureAwait(false);

        var extended = LoadRecords.Of(session.Id, later, difference.Later);
        await session.CommitAsync(extended).ConfigureAwait(false);
        return new(record.AsOf, extended, difference.Changes) { Recovered = session.Recovered };
    }

    private async Task<LoadRecord> ReadRecordAsync(CancellationToken cancellationToken)
    {
        var record =
            await LoadRecords.ReadAsync(Main, cancellationToken).ConfigureAwait(false)
            ?? throw new LoadException($"{Main.Database} holds no practice yet: make one with generate");
        return asOf > record.AsOf
            ? record
            : throw new LoadException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Main.Database} is as of {record.AsOf:O} already: name a later date than {asOf:O}"
                )
            );
    }

    // A rule that changed since the load would rewrite the past.
    private void CheckVersion(LoadRecord record, IReadOnlyList<TableDigest> remade)
    {
        var differing = record.Tables.Except(remade).Concat(remade.Except(record.Tables));
        if (differing.Select(table => table.Table).FirstOrDefault() is { } table)
        {
            throw new LoadException(
                $"the practice in {Main.Database} was made by version {record.ToolVersion}, which had other rows in "
                    + $"raw.{table}: extend it by that version, or generate it anew"
            );
        }
    }
}
