using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Simulation;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Foundation.Office;

/// <summary>Tables apptview and userodapptview: a view of the appointment book for all places and for each, and who uses
/// which.</summary>
/// <remarks>Read by the dbt model int_user_preferences.</remarks>
/// <param name="practice">The practice.</param>
[Table("UserodApptView", BelongsTo = TableScope.Clinic, Noun = "appointment views of users")]
[Table("ApptView", BelongsTo = TableScope.Clinic, Noun = "appointment views")]
internal sealed class AppointmentViewRows(Practice practice)
{
    private const long AllPlaces = 1;

    /// <summary>Returns the views.</summary>
    public IEnumerable<ApptView> Views() =>
        practice
            .Locations.Select(place => View(Of(place.Number), place.Name, place.ClinicNum))
            .Prepend(View(AllPlaces, "All places", 0));

    /// <summary>Returns the view that each user saw last.</summary>
    public IEnumerable<UserodApptView> Users() =>
        practice.StaffMembers.Select(user => new UserodApptView
        {
            UserodApptViewNum = user.UserNum,
            UserNum = user.UserNum,
            ClinicNum = user.Place > 0 ? practice.Locations[user.Place - 1].ClinicNum : 0,
            ApptViewNum = Of(user.Place),
        });

    private static long Of(int place) => AllPlaces + place;

    private static ApptView View(long number, string name, long clinicNum) =>
        new()
        {
            ApptViewNum = number,
            Description = name,
            ItemOrder = (short)(number - 1),
            RowsPerIncr = true,
            OnlyScheduledProvs = number != AllPlaces,
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
