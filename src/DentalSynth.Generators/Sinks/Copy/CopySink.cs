using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Sinks.Copy;

/// <summary>Encodes rows for PostgreSQL's binary COPY and hands them on in chunks of about 256 KiB per table.</summary>
/// <param name="target">Where the chunks go.</param>
internal sealed class CopySink(ICopyTarget target) : IRowSink
{
    private readonly WriterList<CopyWriter> writers = new();

    /// <inheritdoc/>
    public IRowWriter OpenWriter() => writers.Add(_ => new CopyWriter(target));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TableDigest>> CompleteAsync(CancellationToken cancellationToken)
    {
        foreach (var writer in writers.All)
        {
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        foreach (var buffer in Buffers())
        {
            if (buffer.Take() is { } rest)
            {
                await target.TakeAsync(rest, cancellationToken).ConfigureAwait(false);
            }
        }

        return RowDigest.Sum(Buffers().Select(buffer => (buffer.Table, buffer.Digest)));
    }

    // By table, so that what several workers have of one table comes in a row.
    private IEnumerable<CopyBuffer> Buffers() =>
        writers.All.SelectMany(writer => writer.Buffers).OrderBy(buffer => buffer.Table.Index);

    private sealed class CopyWriter(ICopyTarget target) : IRowWriter
    {
        private readonly TableSet<CopyBuffer> buffers = new(table => new CopyBuffer(table));
        private readonly Queue<CopyChunk> full = new();

        public IEnumerable<CopyBuffer> Buffers => buffers.Made;

        public void Add(IRow row)
        {
            var buffer = buffers[row.Table];
            buffer.Add(row);
            if (buffer.IsFull)
            {
                full.Enqueue(buffer.Take()!);
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
