namespace DentalSynth.Generators.Supporting.Communications;

/// <summary>A balance unpaid for weeks gets a reminder message, and later a call.</summary>
/// <remarks>Read by the dbt models int_patient_communications_base and int_collection_communication.</remarks>
/// <param name="worthMessage">Bills below are left to the next visit.</param>
/// <param name="worthCall">Bills below are not called about; at least <paramref name="worthMessage"/>.</param>
/// <param name="daysToMessage">Days from the bill to the message.</param>
/// <param name="daysToCall">Days from the bill to the call.</param>
public sealed class BalanceReminderRule(Money worthMessage, Money worthCall, int daysToMessage, int daysToCall)
{
    private const int MonthlyDays = 31; // a month, as payment plans are paid

    /// <summary>Returns the day of the message.</summary>
    public DateOnly MessageOn(DateOnly billed) => billed.AddDays(daysToMessage);

    /// <summary>Returns the day on which somebody is told to call.</summary>
    public DateOnly CallOn(DateOnly billed) => BusinessDays.OnOrAfter(billed.AddDays(daysToCall));

    /// <summary>Returns whether the message is sent.</summary>
    public bool IsMessageDue(Money open, DateOnly lastPaid, DateOnly today) =>
        open >= worthMessage && !IsPaidMonthly(lastPaid, today);

    /// <summary>Returns whether the patient is called.</summary>
    public bool IsCallDue(Money open, DateOnly lastPaid, DateOnly today) =>
        open >= worthCall && !IsPaidMonthly(lastPaid, today);

    private static bool IsPaidMonthly(DateOnly lastPaid, DateOnly today) =>
        today.DayNumber - lastPaid.DayNumber <= MonthlyDays;
}
