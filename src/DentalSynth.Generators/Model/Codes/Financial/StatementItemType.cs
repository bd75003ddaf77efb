namespace DentalSynth.Generators.Model.Codes.Financial;

/// <summary>What an item of a statement is (statementprod.ProdType); says what FKey leads to.</summary>
/// <remarks>Read by int_billing_statements.</remarks>
public enum StatementItemType
{
    /// <summary>A procedure.</summary>
    Procedure = 1,
}
