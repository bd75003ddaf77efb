using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>Table appointmenttype: the types of appointment that the front desk books.</summary>
/// <remarks>Read by the dbt models stg_opendental__appointmenttype and fact_appointment.</remarks>
/// <param name="practice">The practice.</param>
[Table(
    "AppointmentType",
    LeastRows = 15,
    MayBeEmpty = "CodeStr CodeStrRequired",
    MayBeNegative = "AppointmentTypeColor"
)]
internal sealed class AppointmentTypeRows(Practice practice)
{
    /// <summary>Returns one row per kind of visit.</summary>
    public IEnumerable<AppointmentType> All() => practice.Profile.AppointmentTypes.Table.Read().Select(Row);

    private static AppointmentType Row(CsvRow type, int order) =>
        new()
        {
            AppointmentTypeNum = type.Number("AppointmentTypeNum"),
            AppointmentTypeName = type.Text("Name"),
            AppointmentTypeColor = type.Number("Color"),
            ItemOrder = order,
            IsHidden = false,
            Pattern = TimePattern.Of(type.Number("Minutes")),
            CodeStr = string.Join(',', type.List("Codes")),
            CodeStrRequired = string.Join(',', type.List("Required")),
            RequiredProcCodesNeeded = (short)type.Choice<RequiredProcedures>("Needed"),
            BlockoutTypes = "",
        };
}
