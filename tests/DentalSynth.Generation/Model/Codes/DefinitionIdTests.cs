using System.Reflection;
using DentalSynth.Generation.Phases;
using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Codes.Office;
using DentalSynth.Generators.Model.Codes.Patients;
using DentalSynth.Generators.Model.Codes.Records;
using DentalSynth.Generators.Model.Codes.Scheduling;

namespace DentalSynth.Generation.Model.Codes;

public sealed class DefinitionIdTests
{
    [Theory]
    [InlineData(typeof(AdjustmentType), DefinitionCategory.AdjustmentTypes)]
    [InlineData(typeof(ConfirmationStatus), DefinitionCategory.ConfirmationStatuses)]
    [InlineData(typeof(ProviderSpecialty), DefinitionCategory.QuickAddProcedures)]
    [InlineData(typeof(BillingType), DefinitionCategory.BillingTypes)]
    [InlineData(typeof(PaymentType), DefinitionCategory.PaymentTypes)]
    [InlineData(typeof(RecallStatus), DefinitionCategory.RecallStatuses)]
    [InlineData(typeof(DocumentCategory), DefinitionCategory.ImageCategories)]
    [InlineData(typeof(CommlogType), DefinitionCategory.CommlogTypes)]
    [InlineData(typeof(UnearnedType), DefinitionCategory.UnearnedTypes)]
    [InlineData(typeof(InsurancePaymentType), DefinitionCategory.InsurancePaymentTypes)]
    [InlineData(typeof(TaskPriority), DefinitionCategory.TaskPriorities)]
    [InlineData(typeof(ClaimPaymentGroup), DefinitionCategory.ClaimPaymentGroups)]
    [InlineData(typeof(ClinicRegion), DefinitionCategory.Regions)]
    [InlineData(typeof(ClaimTrackingStatus), DefinitionCategory.ClaimCustomTracking)]
    [InlineData(typeof(InsuranceVerificationStatus), DefinitionCategory.InsuranceVerificationStatuses)]
    [InlineData(typeof(PaymentPlanCategory), DefinitionCategory.PaymentPlanCategories)]
    [InlineData(typeof(OperatoryType), DefinitionCategory.OperatoryTypes)]
    public void Every_id_but_0_is_a_definition_of_its_category(Type ids, DefinitionCategory category)
    {
        var defined = OpenedPractice
            .Demo.Rows<Definition>()
            .Where(definition => definition.Category == (short)category)
            .Select(definition => definition.DefNum);

        Assert.Empty(Constants(ids).Where(id => id != 0).Except(defined));
    }

    [Fact]
    public void Every_adjustment_type_is_one_that_the_dbt_models_name()
    {
        long[] named = [9, 18, 185, 186, 188, 235, 337, 472, 474, 475, 482, 483, 485, 486, 537, 549, 550];

        Assert.Equal(named, Constants(typeof(AdjustmentType)).Order());
    }

    [Fact]
    public void No_adjustment_type_shares_its_id_with_a_payment_type() =>
        Assert.Empty(
            Constants(typeof(AdjustmentType))
                .Intersect(Constants(typeof(PaymentType)).Concat(Constants(typeof(InsurancePaymentType))))
        );

    private static IEnumerable<long> Constants(Type ids) =>
        ids.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral)
            .Select(field => (long)field.GetRawConstantValue()!);
}
