namespace DentalSynth.Generators.Financial.Payments;

/// <summary>How a patient pays what is due for a visit.</summary>
public enum PaymentHabit
{
    /// <summary>At the desk on the day.</summary>
    OnTheDay,

    /// <summary>When the statement comes.</summary>
    OnStatement,

    /// <summary>After reminders.</summary>
    Late,

    /// <summary>In monthly parts.</summary>
    InParts,

    /// <summary>Not at all.</summary>
    Never,
}
