namespace DentalSynth.Generators.Output.Extending;

/// <summary>Compares two practices part by part; one per worker.</summary>
internal sealed class PartComparison
{
    private readonly PhaseWriter earlierWriter;
    private readonly PhaseWriter laterWriter;

    /// <summary>Creates a comparison.</summary>
    /// <param name="changed">Receives the later practice's new and changed rows.</param>
    public PartComparison(IRowWriter changed)
    {
        Earlier = new EarlierRows();
        Later = new ChangedRows(Earlier, changed);
        earlierWriter = new PhaseWriter(Earlier);
        laterWriter = new PhaseWriter(Later);
    }

    /// <summary>Gets the earlier practice's rows.</summary>
    public EarlierRows Earlier { get; }

    /// <summary>Gets the later practice's rows.</summary>
    public ChangedRows Later { get; }

    /// <summary>Generates a part at both dates and passes on the difference.</summary>
    public async Task RunAsync(PracticeParts earlier, PracticeParts later, int part, CancellationToken stop)
    {
        await earlier.WriteAsync(part, earlierWriter, stop).ConfigureAwait(false);
        await later.WriteAsync(part, laterWriter, stop).ConfigureAwait(false);
        Later.EndPart();
    }
}
