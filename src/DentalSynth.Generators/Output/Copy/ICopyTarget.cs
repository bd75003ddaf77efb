namespace DentalSynth.Generators.Output.Copy;

/// <summary>Where encoded rows go. Called by several workers at the same time.</summary>
internal interface ICopyTarget
{
    /// <summary>Takes a chunk, which is the target's to recycle from then on; waits while the target is behind.</summary>
    ValueTask TakeAsync(CopyChunk chunk, CancellationToken cancellationToken);
}
