namespace DentalSynth.Generators.Financial.Payments;

/// <summary>How a patient pays what is due for a visit.</summary>
public enum PaymentHabit
{
    /// <summary>At the front desk on the day of the visit.</summary>
    OnTheDay,

    /// <summary>On the first statement.</summary>
    OnStatement,

    /// <summary>After reminders.</summary>
    Late,

    /// <summary>In monthly installments.</summary>
    Installments,

    /// <summary>Never.</summary>
    Never,
}
