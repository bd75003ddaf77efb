namespace DentalSynth.Generators.Model.Codes.Financial;

/// <summary>How a statement goes out (statement.Mode_).</summary>
/// <remarks>Read by int_billing_statements, which calls 0 not sent and 1 mail; OpenDental's meanings.</remarks>
public enum StatementMode
{
    /// <summary>On paper, by mail.</summary>
    Mail = 0,

    /// <summary>By e-mail.</summary>
    Email = 2,
}
