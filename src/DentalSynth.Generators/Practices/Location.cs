namespace DentalSynth.Generators.Practices;

/// <summary>A place of the practice (table clinic) with who works and where they work.</summary>
/// <param name="Number">1 for the first place.</param>
/// <param name="ClinicNum">Key of the clinic; 0 where the practice has OpenDental's clinics feature off.</param>
/// <param name="Name">What the place is called.</param>
/// <param name="Dentists">Dentists who work here; at least one.</param>
/// <param name="Hygienists">Hygienists who work here; at least one.</param>
/// <param name="TreatmentChairs">Operatories for dentists, as many as dentists or more.</param>
/// <param name="HygieneChairs">Operatories for hygienists, as many as hygienists or more.</param>
public sealed record Location(
    int Number,
    long ClinicNum,
    string Name,
    IReadOnlyList<Clinician> Dentists,
    IReadOnlyList<Clinician> Hygienists,
    IReadOnlyList<long> TreatmentChairs,
    IReadOnlyList<long> HygieneChairs
);
