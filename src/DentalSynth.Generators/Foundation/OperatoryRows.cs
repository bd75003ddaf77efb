using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Foundation;

/// <summary>Table operatory: the operatories and their usual providers.</summary>
/// <remarks>Read by the dbt model stg_opendental__operatory.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="opened">The day on which the practice opened.</param>
[Table("Operatory", BelongsTo = TableScope.Clinic, Noun = "operatories", LeastRows = 20, MayBeEmpty = "ProvHygienist")]
internal sealed class OperatoryRows(Practice practice, DateOnly opened)
{
    /// <summary>Returns one row per operatory.</summary>
    public IEnumerable<Operatory> All() =>
        practice.Locations.SelectMany(location =>
            location
                .TreatmentOperatories.Select((operatory, index) => Row(location, operatory, index, isHygiene: false))
                .Concat(
                    location.HygieneOperatories.Select(
                        (operatory, index) => Row(location, operatory, index, isHygiene: true)
                    )
                )
        );

    private Operatory Row(Location location, long operatory, int index, bool isHygiene) =>
        new()
        {
            OperatoryNum = operatory,
            OpName = $"{(isHygiene ? "Hygiene" : "Treatment")} {index + 1}",
            Abbrev = $"{(isHygiene ? "H" : "T")}{index + 1}",
            ItemOrder = (short)(operatory - 1),
            IsHidden = false,
            ProvDentist = location.Dentists[index % location.Dentists.Count].ProvNum,
            ProvHygienist =
                isHygiene && location.Hygienists is { Count: > 0 } team ? team[index % team.Count].ProvNum : null,
            IsHygiene = isHygiene,
            ClinicNum = location.ClinicNum,
            DateTStamp = opened.ToDateTime(TimeOnly.MinValue),
            SetProspective = false,
            IsWebSched = isHygiene,
            IsNewPatAppt = isHygiene && index == 0,
            OperatoryType = isHygiene ? OperatoryType.Hygiene : OperatoryType.Treatment,
        };
}
