namespace DentalSynth.Generators.Output;

/// <summary>The writers of a sink, opened by several workers at the same time.</summary>
internal sealed class WriterList<TWriter>
    where TWriter : class
{
    private readonly Lock gate = new();
    private readonly List<TWriter> writers = [];

    /// <summary>Gets the writers opened so far.</summary>
    public IReadOnlyList<TWriter> All
    {
        get
        {
            lock (gate)
            {
                return [.. writers];
            }
        }
    }

    /// <summary>Opens a writer, given its number from 0.</summary>
    public TWriter Add(Func<int, TWriter> open)
    {
        lock (gate)
        {
            var writer = open(writers.Count);
            writers.Add(writer);
            return writer;
        }
    }
}
