namespace DentalSynth.Generators.Model.Practices;

/// <summary>A place of the practice (table clinic) with who works and where they work.</summary>
/// <param name="Number">1 for the first place.</param>
/// <param name="ClinicNum">Key of the clinic; 0 where the practice has OpenDental's clinics feature off.</param>
/// <param name="Name">What the place is called.</param>
/// <param name="Dentists">Dentists who work here; at least one.</param>
/// <param name="Hygienists">Hygienists who work here; without any, the dentists do hygiene.</param>
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
)
{
    /// <summary>Returns those who do one kind of visit.</summary>
    public IReadOnlyList<Clinician> Team(bool isHygiene) => isHygiene ? Hygienists : Dentists;

    /// <summary>Returns the chair (OperatoryNum) in which a clinician works on a day, in turn over the chairs that are
    /// nobody else's.</summary>
    /// <param name="index">The clinician's place in the team.</param>
    /// <param name="isHygiene">Which team.</param>
    /// <param name="day">The day.</param>
    public long ChairOf(int index, bool isHygiene, DateOnly day)
    {
        var chairs = isHygiene ? HygieneChairs : TreatmentChairs;
        var team = Team(isHygiene).Count;
        var own = (chairs.Count - index + team - 1) / team;
        return chairs[index + (day.DayNumber % own * team)];
    }
}
