namespace DentalSynth.Generators.Output.Extending;

/// <summary>Compares two practices part by part, as one worker does.</summary>
internal sealed class PartComparison
{
    private readonly PhaseWriter earlierWriter;
    private readonly PhaseWriter laterWriter;

    /// <summary>Prepares a worker.</summary>
    /// <param name="changed">Takes the later practice's rows that are new or not as they were.</param>
    public PartComparison(IRowWriter changed)
    {
        Earlier = new EarlierRows();
        Later = new ChangedRows(Earlier, changed);
        earlierWriter = new PhaseWriter(Earlier);
        laterWriter = new PhaseWriter(Later);
    }

    /// <summary>Gets what the earlier practice has.</summary>
    public EarlierRows Earlier { get; }

    /// <summary>Gets what the later practice has.</summary>
    public ChangedRows Later { get; }

    /// <summary>Makes a part twice and passes the difference on.</summary>
    public async Task RunAsync(PracticeParts earlier, PracticeParts later, int part, CancellationToken stop)
    {
        await earlier.WriteAsync(part, earlierWriter, stop).ConfigureAwait(false);
        await later.WriteAsync(part, laterWriter, stop).ConfigureAwait(false);
        Later.EndPart();
    }
}
