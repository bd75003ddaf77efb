namespace DentalSynth.Harness.Processes;

/// <summary>Keeps the last lines of a stream, for error messages.</summary>
internal sealed class OutputTail
{
    private const int KeptLines = 500;
    private const int ShownLines = 20;
    private readonly Queue<string> lines = new();

    public async Task ReadAsync(TextReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            Add(line);
        }
    }

    private void Add(string line)
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

    /// <summary>Returns the last few lines for an error message.</summary>
    public string Last()
    {
        lock (lines)
        {
            var shown = lines.TakeLast(ShownLines).Select(line => $"  {line.TrimEnd()}");
            return lines.Count == 0 ? "  (nothing)" : string.Join('\n', shown);
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
