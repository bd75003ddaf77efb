namespace DentalSynth.Generators.Model.Practices;

/// <summary>Names and clinics to pick from. Made up at start from the run's seed; no pool is empty.</summary>
/// <param name="FemaleNames">First names.</param>
/// <param name="MaleNames">First names.</param>
/// <param name="LastNames">Family names.</param>
/// <param name="Streets">Street names without a number.</param>
/// <param name="ZipCodes">Towns.</param>
/// <param name="Employers">Names of companies, in the order of their EmployerNum, which starts at 1.</param>
public sealed record NamePools(
    IReadOnlyList<string> FemaleNames,
    IReadOnlyList<string> MaleNames,
    IReadOnlyList<string> LastNames,
    IReadOnlyList<string> Streets,
    IReadOnlyList<Town> ZipCodes,
    IReadOnlyList<string> Employers
);
