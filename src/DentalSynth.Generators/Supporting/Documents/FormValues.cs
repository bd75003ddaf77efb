using System.Globalization;
using DentalSynth.Generators.Foundation.Forms;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Documents;

/// <summary>The values of form fields.</summary>
internal static class FormValues
{
    /// <summary>Returns the value of a field; empty for a signature, which is an image.</summary>
    public static string Of(PatientFormField field, Member member, Visit visit) =>
        field.Name switch
        {
            "patient.nameFL" => $"{member.FirstName} {member.Household.LastName}",
            "Birthdate" => member.Birthdate.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture),
            "reasonForVisit" => Reason(visit.Kind),
            "procedures" => string.Join("; ", visit.Treatments.Select(treatment => treatment.Code.Description)),
            _ => "",
        };

    private static string Reason(AppointmentKind kind) =>
        kind switch
        {
            AppointmentKind.Emergency => "Pain",
            AppointmentKind.NewChild or AppointmentKind.ChildHygiene => "Check-up for my child",
            _ => "Check-up and cleaning",
        };
}
