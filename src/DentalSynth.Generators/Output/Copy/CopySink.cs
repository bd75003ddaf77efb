namespace DentalSynth.Generators.Output.Copy;

/// <summary>Encodes rows for PostgreSQL's binary COPY in chunks of about 256 KiB per table.</summary>
/// <param name="target">The receiver of the chunks.</param>
internal sealed class CopySink(ICopyTarget target) : IRowSink
{
    private readonly WriterList<CopyWriter> writers = new();

    public IRowWriter OpenWriter() => writers.Add(_ => new CopyWriter(target));

    public async Task<IReadOnlyList<TableDigest>> CompleteAsync(CancellationToken cancellationToken)
    {
        foreach (var writer in writers.All)
        {
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        // By table, so that what several workers have of one table comes in a row.
        foreach (var (writer, buffer) in Buffers().OrderBy(pair => pair.Buffer.Table.Index))
        {
            if (buffer.Take(writer.Bytes) is { } rest)
            {
                await target.TakeAsync(rest, cancellationToken).ConfigureAwait(false);
            }
        }

        return RowDigest.Sum(Buffers().Select(pair => (pair.Buffer.Table, pair.Buffer.Digest)));
    }

    private IEnumerable<(CopyWriter Writer, CopyBuffer Buffer)> Buffers() =>
        writers.All.SelectMany(writer => writer.Buffers, (writer, buffer) => (writer, buffer));

    private sealed class CopyWriter(ICopyTarget target) : IRowWriter
    {
        private readonly TableSet<CopyBuffer> buffers = new(table => new CopyBuffer(table));
        private readonly Queue<CopyChunk> full = new();

        public IEnumerable<CopyBuffer> Buffers => buffers.Made;

        public long Bytes => buffers.Made.Sum(buffer => buffer.Bytes);

        public void Add(IRow row)
        {
            var buffer = buffers[row.Table];
            buffer.Add(row);
            if (buffer.IsFull)
            {
                full.Enqueue(buffer.Take(Bytes)!);
            }
        }

        public async ValueTask FlushAsync(CancellationToken cancellationToken)
        {
            while (full.TryDequeue(out var chunk))
            {
                await target.TakeAsync(chunk, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
