namespace DentalSynth.Generators.Output.Copy;

/// <summary>Receives encoded rows from several workers at the same time.</summary>
internal interface ICopyTarget
{
    /// <summary>Takes a chunk and recycles it later; waits while the target is busy.</summary>
    ValueTask TakeAsync(CopyChunk chunk, CancellationToken cancellationToken);
}
