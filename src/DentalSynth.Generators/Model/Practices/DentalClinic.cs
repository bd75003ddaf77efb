namespace DentalSynth.Generators.Model.Practices;

/// <summary>A clinic of the practice (table clinic) with its providers and operatories.</summary>
/// <param name="Number">1 for the first clinic.</param>
/// <param name="ClinicNum">Key of the clinic; 0 where the practice has OpenDental's clinics feature off.</param>
/// <param name="Name">The clinic's name.</param>
/// <param name="Dentists">Dentists who work here; at least one.</param>
/// <param name="Hygienists">Hygienists who work here; without any, the dentists do hygiene.</param>
/// <param name="TreatmentOperatories">Operatories for dentists, as many as dentists or more.</param>
/// <param name="HygieneOperatories">Operatories for hygienists, as many as hygienists or more.</param>
public sealed record DentalClinic(
    int Number,
    long ClinicNum,
    string Name,
    IReadOnlyList<Clinician> Dentists,
    IReadOnlyList<Clinician> Hygienists,
    IReadOnlyList<long> TreatmentOperatories,
    IReadOnlyList<long> HygieneOperatories
)
{
    /// <summary>Returns those who do one kind of visit.</summary>
    public IReadOnlyList<Clinician> Team(bool isHygiene) => isHygiene ? Hygienists : Dentists;

    /// <summary>Returns the OperatoryNum in which a provider works on a day, in turn over the operatories that are
    /// nobody else's.</summary>
    /// <param name="index">The provider's index in the team.</param>
    /// <param name="isHygiene">Which team.</param>
    /// <param name="day">The day.</param>
    public long OperatoryOf(int index, bool isHygiene, DateOnly day)
    {
        var operatories = isHygiene ? HygieneOperatories : TreatmentOperatories;
        var team = Team(isHygiene).Count;
        var own = (operatories.Count - index + team - 1) / team;
        return operatories[index + (day.DayNumber % own * team)];
    }
}
