namespace DentalSynth.Generation.Generated;

/// <summary>Numbers of patients at which every invariant has to hold: from one patient to a full book.</summary>
public sealed class PracticeSizes : TheoryData<int>
{
    public PracticeSizes() => AddRange([1, 7, 100, 1_000]);
}
