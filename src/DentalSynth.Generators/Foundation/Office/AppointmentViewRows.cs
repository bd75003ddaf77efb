using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Foundation.Office;

/// <summary>Tables apptview and userodapptview: an appointment view of all clinics, one for each clinic, and the view
/// of each user.</summary>
/// <remarks>Read by the dbt model int_user_preferences.</remarks>
/// <param name="practice">The practice.</param>
[Table("UserodApptView", BelongsTo = TableScope.Clinic, Noun = "appointment views of users", LeastRows = 30)]
[Table("ApptView", BelongsTo = TableScope.Clinic, Noun = "appointment views", LeastRows = 6)]
internal sealed class AppointmentViewRows(Practice practice)
{
    private const long AllClinics = 1;

    public IEnumerable<ApptView> Views() =>
        practice
            .Clinics.Select(clinic => View(Of(clinic.Number), clinic.Name, clinic.ClinicNum))
            .Prepend(View(AllClinics, "All places", 0));

    /// <summary>Returns the view that each user saw last.</summary>
    public IEnumerable<UserodApptView> Users() =>
        practice.StaffMembers.Select(user => new UserodApptView
        {
            UserodApptViewNum = user.UserNum,
            UserNum = user.UserNum,
            ClinicNum = user.Clinic > 0 ? practice.Clinics[user.Clinic - 1].ClinicNum : 0,
            ApptViewNum = Of(user.Clinic),
        });

    private static long Of(int clinic) => AllClinics + clinic;

    private static ApptView View(long number, string name, long clinicNum) =>
        new()
        {
            ApptViewNum = number,
            Description = name,
            ItemOrder = (short)(number - 1),
            RowsPerIncr = true,
            OnlyScheduledProvs = number != AllClinics,
            OnlySchedBeforeTime = OfficeHours.Closing,
            OnlySchedAfterTime = OfficeHours.Opening,
            StackBehavUR = 0,
            StackBehavLR = 0,
            ClinicNum = clinicNum,
            ApptTimeScrollStart = OfficeHours.Opening,
            IsScrollStartDynamic = false,
            IsApptBubblesDisabled = false,
            WidthOpMinimum = 0,
            WaitingRmName = false,
            OnlyScheduledProvDays = false,
        };
}
