using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>Table histappointment: an appointment as it stood after a change.</summary>
/// <remarks>Read by the dbt models int_appointment_details and int_ar_analysis.</remarks>
[Table(
    "HistAppointment",
    BelongsTo = TableScope.Patient,
    Noun = "appointment changes",
    Planned = "AptDateTime",
    Backdated = "SecDateTEntry",
    LeastPer1000Patients = 3_700,
    MayBeEmpty = "DateTimeArrived DateTimeDismissed DateTimeSeated Note ProvHyg"
)]
internal static class HistAppointmentRows
{
    // ProcDescript is limited to 255 characters here, but not in table appointment.
    private const int LongestDescription = 255;

    /// <summary>Returns the row of a change.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="now">The appointment after the change.</param>
    /// <param name="change">The change.</param>
    public static HistAppointment Row(long key, Appointment now, VisitChange change) =>
        new()
        {
            HistApptNum = key,
            HistUserNum = change.UserNum,
            HistDateTStamp = change.At,
            HistApptAction = (short)change.Action,
            ApptSource = false,
            AptNum = now.AptNum,
            PatNum = now.PatNum,
            AptStatus = now.AptStatus,
            Pattern = now.Pattern,
            Confirmed = now.Confirmed,
            TimeLocked = now.TimeLocked,
            Op = now.Op,
            Note = now.Note,
            ProvNum = now.ProvNum,
            ProvHyg = now.ProvHyg,
            AptDateTime = now.AptDateTime,
            NextAptNum = now.NextAptNum,
            UnschedStatus = now.UnschedStatus,
            IsNewPatient = now.IsNewPatient,
            ProcDescript = now.ProcDescript is { Length: > LongestDescription } text
                ? text[..LongestDescription]
                : now.ProcDescript,
            ClinicNum = now.ClinicNum,
            IsHygiene = now.IsHygiene,
            DateTStamp = now.DateTStamp,
            DateTimeArrived = now.DateTimeArrived,
            DateTimeSeated = now.DateTimeSeated,
            DateTimeDismissed = now.DateTimeDismissed,
            InsPlan1 = now.InsPlan1,
            InsPlan2 = now.InsPlan2,
            AppointmentTypeNum = now.AppointmentTypeNum,
            SecUserNumEntry = now.SecUserNumEntry,
            SecDateTEntry = now.SecDateTEntry,
            Priority = now.Priority,
        };
}
