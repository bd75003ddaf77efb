using DentalSynth.Generators.Output.Copy;

namespace DentalSynth.Benchmarks.Loads;

/// <summary>Takes encoded rows and forgets them: what is left is the time to generate.</summary>
internal sealed class DiscardTarget : ICopyTarget
{
    public ValueTask TakeAsync(CopyChunk chunk, CancellationToken cancellationToken)
    {
        chunk.Recycle();
        return ValueTask.CompletedTask;
    }
}
