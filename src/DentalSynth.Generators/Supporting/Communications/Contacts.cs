using DentalSynth.Generators.Model.Codes.Records;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Communications;

/// <summary>The practice's contacts and their notes.</summary>
/// <remarks>The dbt models int_patient_communications_base and int_collection_communication derive subject and outcome
/// from words such as appointment, balance, claim, rescheduled and voicemail. They read a dollar sign or a date as a
/// promise to pay, so notes have neither.</remarks>
internal static class Contacts
{
    public static Contact ReminderByText { get; } =
        Automatic(
            CommlogType.Appointment,
            CommItemMode.Text,
            CommItemSource.AppointmentReminder,
            "Your appointment is in two days. Reply C to confirm."
        );

    public static Contact ReminderByEmail { get; } =
        Automatic(
            CommlogType.Appointment,
            CommItemMode.Email,
            CommItemSource.AppointmentReminder,
            "Reminder of the appointment in two days, with directions and parking."
        );

    public static Contact ConfirmationByText { get; } =
        Automatic(
            CommlogType.Appointment,
            CommItemMode.Text,
            CommItemSource.AppointmentReminder,
            "C: appointment confirmed."
        ) with
        {
            Direction = CommSentOrReceived.Received,
        };

    public static Contact ConfirmationByEmail { get; } =
        ConfirmationByText with
        {
            Mode = CommItemMode.Email,
            Notes = ["Appointment confirmed by the link in the reminder."],
        };

    public static Contact MissedAndRescheduled { get; } =
        Call(CommlogType.Appointment, StaffRole.FrontDesk, "Called about the missed appointment: rescheduled.");

    public static Contact MissedAndNotRescheduled { get; } =
        Call(
            CommlogType.Appointment,
            StaffRole.FrontDesk,
            "Called about the missed appointment: no answer, left a voicemail.",
            "Called about the missed appointment: declined another time for now."
        );

    public static Contact Aftercare { get; } =
        Call(
            CommlogType.PostOperativeCall,
            StaffRole.Clinical,
            "Called after treatment: doing well.",
            "Called after treatment: a little sore, as expected; went through home care again.",
            "Called after treatment: no answer, left a voicemail."
        );

    public static Contact RecallByText { get; } =
        Automatic(
            CommlogType.Recall,
            CommItemMode.Text,
            CommItemSource.WebSched,
            "It is time for your check-up. Choose an appointment with the link or call us."
        );

    public static Contact RecallByEmail { get; } =
        Automatic(
            CommlogType.Recall,
            CommItemMode.Email,
            CommItemSource.WebSched,
            "Check-up due: message with a link to choose an appointment."
        );

    public static Contact RecallCall { get; } =
        Call(
            CommlogType.Recall,
            StaffRole.FrontDesk,
            "Called because a check-up is due: no answer, left a voicemail.",
            "Called because a check-up is due: wants to think of an appointment later.",
            "Called because a check-up is due: sees another dentist now."
        );

    public static Contact PlanCall { get; } =
        Call(
            CommlogType.TreatmentFinancing,
            StaffRole.FrontDesk,
            "Called about planned treatment: still thinking about it.",
            "Called about planned treatment: asked about monthly parts.",
            "Called about planned treatment: no answer, left a voicemail.",
            "Called about planned treatment: declined for now."
        );

    public static Contact ReferralSent { get; } =
        new(
            CommlogType.Referral,
            CommItemMode.Email,
            CommSentOrReceived.Sent,
            StaffRole.Clinical,
            ["Referral and x-rays sent to the specialist."]
        );

    public static Contact SpecialistReport { get; } =
        new(
            CommlogType.Specialist,
            CommItemMode.Mail,
            CommSentOrReceived.Received,
            StaffRole.Clinical,
            ["Report on the treatment received from the specialist."]
        );

    public static Contact UnansweredClaimCall { get; } =
        Call(
            CommlogType.Insurance,
            StaffRole.Billing,
            "Called the carrier about a claim without an answer: in review.",
            "Called the carrier about a claim without an answer: on its way.",
            "Called the carrier about a claim without an answer: held the line, then a busy signal."
        );

    public static Contact DeniedAtFirst { get; } =
        Call(
            CommlogType.Insurance,
            StaffRole.Billing,
            "Called the carrier about a denied claim: wants to know more before it decides."
        );

    public static Contact DeniedForGood { get; } =
        Call(
            CommlogType.Insurance,
            StaffRole.Billing,
            "Called the carrier about a denied claim: not covered by the plan."
        );

    public static Contact BalanceByText { get; } =
        new(
            CommlogType.Billing,
            CommItemMode.Text,
            CommSentOrReceived.Sent,
            StaffRole.Billing,
            ["There is an open balance on your account. Please call us or use the link."]
        );

    public static Contact BalanceByEmail { get; } =
        BalanceByText with
        {
            Mode = CommItemMode.Email,
            Notes = ["Statement sent once more with a note on the open balance."],
        };

    public static Contact BalanceCall { get; } =
        Call(
            CommlogType.Billing,
            StaffRole.Billing,
            "Called about the open balance: will pay by the end of the month.",
            "Called about the open balance: no answer, left a voicemail.",
            "Called about the open balance: asked for the statement again.",
            "Called about the open balance: cannot pay all of it now, partial payments offered."
        );

    public static Contact LastNotice { get; } =
        new(
            CommlogType.Billing,
            CommItemMode.Mail,
            CommSentOrReceived.Sent,
            StaffRole.Billing,
            ["Last notice about the open balance sent by mail."]
        );

    public static Contact HandedToAgency { get; } =
        LastNotice with
        {
            Mode = CommItemMode.Email,
            Notes = ["Balance handed to an agency; statements stop."],
        };

    private static Contact Automatic(long type, CommItemMode mode, CommItemSource source, string note) =>
        new(type, mode, CommSentOrReceived.Sent, null, [note]) { Source = source };

    private static Contact Call(long type, StaffRole by, params string[] notes) =>
        new(type, CommItemMode.Phone, CommSentOrReceived.Sent, by, notes);
}
