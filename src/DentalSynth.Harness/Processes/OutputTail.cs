namespace DentalSynth.Harness.Processes;

/// <summary>The last lines of a stream: enough to tell what went wrong, however much was written.</summary>
internal sealed class OutputTail
{
    private const int KeptLines = 500;
    private readonly Queue<string> lines = new();

    public async Task ReadAsync(TextReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            Add(line);
        }
    }

    public void Add(string line)
    {
        lock (lines)
        {
            lines.Enqueue(line);
            if (lines.Count > KeptLines)
            {
                lines.Dequeue();
            }
        }
    }

    public override string ToString()
    {
        lock (lines)
        {
            return string.Join('\n', lines);
        }
    }
}
