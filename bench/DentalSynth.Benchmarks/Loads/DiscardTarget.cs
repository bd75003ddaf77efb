using DentalSynth.Generators.Output.Copy;

namespace DentalSynth.Benchmarks.Loads;

/// <summary>Discards encoded rows, to measure generation alone.</summary>
internal sealed class DiscardTarget : ICopyTarget
{
    public ValueTask TakeAsync(CopyChunk chunk, CancellationToken cancellationToken)
    {
        chunk.Recycle();
        return ValueTask.CompletedTask;
    }
}
