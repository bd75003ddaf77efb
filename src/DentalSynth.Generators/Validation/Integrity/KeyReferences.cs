using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Validation.Integrity;

/// <summary>Which columns lead to which table. OpenDental declares no foreign keys; 0 and null lead nowhere.</summary>
public static class KeyReferences
{
    // A column's name says its table wherever it occurs, unless the table is named before it.
    private const string List = """
        adjustment: AdjNum LateChargeAdjNum
        allergydef: AllergyDefNum
        appointment: AptNum NextAptNum PlannedAptNum
        appointmenttype: AppointmentTypeNum
        apptview: ApptViewNum
        carrier: CarrierNum
        claim: ClaimNum ClaimNumPreAuth
        claimform: ClaimForm ClaimFormNum
        claimpayment: ClaimPaymentNum
        claimproc: ClaimProcNum
        clinic: ClinicNum
        codegroup: CodeGroupNum
        covcat: CovCatNum
        definition: AdjType AutoCheckSaveImageDocCategory BillingType BillingTypeOne BillingTypeTwo BlockoutType
        definition: task.Category taskhist.Category
        definition: CommType Confirmed DefNum DocCategory Dx OperatoryType PayGroup PayType Priority PriorityDefNum ProcCat
        definition: PlanCategory
        definition: Prognosis PtoDefNum Region Specialty TrackingDefNum TrackingErrorDefNum UnearnedType UnschedStatus
        diseasedef: DiseaseDefNum
        document: DocNum
        employee: Assistant EmployeeNum ReportsTo
        employer: EmployerNum
        feesched: AllowedFeeSched CopayFeeSched FeeSched ManualFeeSchedNum
        insplan: InsPlan1 InsPlan2 PlanNum PlanNum2
        inssub: InsSubNum InsSubNum2
        insverify: InsVerifyNum
        laboratory: LaboratoryNum
        medication: GenericNum MedicationNum
        mobileappdevice: MobileAppDeviceNum
        operatory: Op OperatoryNum
        patient: Guarantor PatNum PatNumCloneFrom PatNumFrom PatNumTo ResponsParty Subscriber SuperFamily
        patplan: PatPlanNum
        payment: PayNum
        payplan: PayPlanNum
        payplancharge: PayPlanChargeNum
        paysplit: FSplitNum
        perioexam: PerioExamNum
        pharmacy: PharmacyNum
        procedurecode: CodeNum OrthoAutoProcCodeNumOverride ProcCodeNum
        procedurelog: payplancharge.FKey statementprod.FKey procgroupitem.GroupNum ProcNum ProcNumLab ProcNumOrig
        procmultivisit: GroupProcMultiVisitNum
        program: ProgramNum
        provider: DefaultProv InsBillingProv PriProv ProvBill ProvDentist ProvHyg ProvHygienist ProvNum
        provider: ProvNumBillingOverride ProvNumDefault ProvOrderOverride ProvTreat SecProv
        recalltype: RecallTypeNum
        referral: OrderingReferralNum ReferralNum ReferringProv
        schedule: ScheduleNum
        sheet: SheetNum
        sheetdef: SheetDefNum
        sheetfielddef: SheetFieldDefNum
        statement: StatementNum
        task: TaskNum
        tasklist: Parent TaskListInBox TaskListNum
        treatplan: TreatPlanNum
        usergroup: UserGroupNum
        userod: FromNum HistUserNum SecUserNumEntry SecuUserNumEntry UserNum UserNumHist UserNumOrthoLocked
        userod: UserNumPresenter VerifyUserNum
        """;

    private static readonly Dictionary<string, TableDefinition> Tables = RowTables.All.ToDictionary(table =>
        table.Name
    );

    private static readonly Dictionary<string, string> ByColumn = List.Split('\n')
        .Select(line => line.Split(": "))
        .SelectMany(line => line[1].Split(' '), (line, column) => (column, line[0]))
        .ToDictionary();

    private static readonly ILookup<TableDefinition, KeyReference> ByTable = RowTables
        .All.SelectMany(Find)
        .ToLookup(reference => reference.Table);

    /// <summary>Gets every reference between tables that have rows, by table.</summary>
    public static IEnumerable<KeyReference> All => ByTable.SelectMany(references => references);

    /// <summary>Gets the names of all tables that columns lead to, those without rows included.</summary>
    public static IEnumerable<string> Targets => ByColumn.Values.Distinct();

    /// <summary>Returns a table's columns that lead to a row.</summary>
    public static IEnumerable<KeyReference> From(TableDefinition table) => ByTable[table];

    /// <summary>Returns the name of the table that a column leads to; null where it leads nowhere.</summary>
    public static string? TargetOf(string table, string column) =>
        ByColumn.GetValueOrDefault($"{table}.{column}") ?? ByColumn.GetValueOrDefault(column);

    private static IEnumerable<KeyReference> Find(TableDefinition table)
    {
        for (var ordinal = 0; ordinal < table.Columns.Count; ordinal++)
        {
            var column = table.Columns[ordinal].Name;
            var target = column == table.PrimaryKey ? null : TargetOf(table.Name, column);
            if (target is not null && Tables.TryGetValue(target, out var found))
            {
                yield return new(table, ordinal, found);
            }
        }
    }
}
