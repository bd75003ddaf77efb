using DentalSynth.Generators.Codes;
using DentalSynth.Generators.Reference;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Phases.Clinical;

/// <summary>Table appointmenttype: the kinds of visit that the front desk books.</summary>
/// <remarks>Read by the dbt models stg_opendental__appointmenttype and fact_appointment.</remarks>
internal static class AppointmentTypeRows
{
    /// <summary>Returns one row per kind of visit.</summary>
    public static IEnumerable<AppointmentType> All() => CsvTable.Read("appointment_types.csv").Select(Row);

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
