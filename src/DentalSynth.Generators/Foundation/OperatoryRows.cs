using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Foundation;

/// <summary>Table operatory: the operatories and their usual providers.</summary>
/// <remarks>Read by the dbt model stg_opendental__operatory.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="opened">The day on which the practice opened.</param>
[Table("Operatory", BelongsTo = TableScope.Clinic, Noun = "operatories", LeastRows = 20, MayBeEmpty = "ProvHygienist")]
internal sealed class OperatoryRows(Practice practice, DateOnly opened)
{
    public IEnumerable<Operatory> All() =>
        practice.Clinics.SelectMany(clinic =>
            clinic
                .TreatmentOperatories.Select((operatory, index) => Row(clinic, operatory, index, isHygiene: false))
                .Concat(
                    clinic.HygieneOperatories.Select(
                        (operatory, index) => Row(clinic, operatory, index, isHygiene: true)
                    )
                )
        );

    private Operatory Row(DentalClinic clinic, long operatory, int index, bool isHygiene) =>
        new()
        {
            OperatoryNum = operatory,
            OpName = $"{(isHygiene ? "Hygiene" : "Treatment")} {index + 1}",
            Abbrev = $"{(isHygiene ? "H" : "T")}{index + 1}",
            ItemOrder = (short)(operatory - 1),
            IsHidden = false,
            ProvDentist = clinic.Dentists[index % clinic.Dentists.Count].ProvNum,
            ProvHygienist =
                isHygiene && clinic.Hygienists is { Count: > 0 } team ? team[index % team.Count].ProvNum : null,
            IsHygiene = isHygiene,
            ClinicNum = clinic.ClinicNum,
            DateTStamp = opened.ToDateTime(TimeOnly.MinValue),
            SetProspective = false,
            IsWebSched = isHygiene,
            IsNewPatAppt = isHygiene && index == 0,
            OperatoryType = isHygiene ? OperatoryType.Hygiene : OperatoryType.Treatment,
        };
}
