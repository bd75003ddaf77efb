using DentalSynth.Generators.Model.Codes.Office;
using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>Table entrylog: who entered each appointment and from where.</summary>
/// <remarks>Read by the dbt model int_opendental_system_logs, which takes one kind of key only.</remarks>
[Table("EntryLog", BelongsTo = TableScope.Patient, Noun = "entries logged", LeastPer1000Patients = 1_800)]
internal sealed class EntryLogRows(OnlineBookingRule online, RandomSources sources)
{
    /// <summary>Returns the row of an appointment. Both rows have the same key.</summary>
    public EntryLog Row(Visit visit, Appointment booked)
    {
        var random = sources.For("online booking", visit.AptNum);
        var isOnline = online.IsOnline(visit.IsFirst, visit.BookedOn == visit.Date, random);
        return new()
        {
            EntryLogNum = visit.AptNum,
            UserNum = booked.SecUserNumEntry,
            FKeyType = false,
            FKey = visit.AptNum,
            LogSource = (short)(isOnline ? LogSource.NewPatientOnline : LogSource.Program),
            EntryDateTime = booked.SecDateTEntry,
        };
    }
}
