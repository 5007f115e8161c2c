import type { RegulationExamples } from '../example/language.js'
import { administrativeApprovalCentreExamples } from './administrative-approval-centre/examples.js'
import { businessCentrePropertyExamples } from './business-centre-property/examples.js'
import { callCentreModel1Examples } from './call-centre-model-1/examples.js'
import { callCentreModel2Examples } from './call-centre-model-2/examples.js'
import { callCentreQaFlowExamples } from './call-centre-qa-flow/examples.js'
import { castingQualityIncidentsExamples } from './casting-quality-incidents/examples.js'
import { centralPrimarySchoolExamples } from './central-primary-school/examples.js'
import { cosmeticsConsumerExamples } from './cosmetics-consumer/examples.js'
import { dormitoryPropertyServiceCentreExamples } from './dormitory-property-service-centre/examples.js'
import { foodProductQualityExamples } from './food-product-quality/examples.js'
import { founderCallCentreCExamples } from './founder-call-centre-c/examples.js'
import { governmentServiceCentreExamples } from './government-service-centre/examples.js'
import { icpUserReportsExamples } from './icp-user-reports/examples.js'
import { liaoningBankingAssociationExamples } from './liaoning-banking-association/examples.js'
import { pcbManufacturerExamples } from './pcb-manufacturer/examples.js'
import { pharmacyStoreExamples } from './pharmacy-store/examples.js'
import { propertyOwnerComplaintsExamples } from './property-owner-complaints/examples.js'
import { propertyThreeClassExamples } from './property-three-class/examples.js'
import { propertyWorkInstructionExamples } from './property-work-instruction/examples.js'
import { provincialNetworkEngineerExamples } from './provincial-network-engineer/examples.js'
import { salesCompanyExamples } from './sales-company/examples.js'
import { serviceHotlineExamples } from './service-hotline/examples.js'
import { serviceIndustryProcessNormExamples } from './service-industry-process-norm/examples.js'
import { telecom10010WordingExamples } from './telecom-10010-wording/examples.js'
import { telecomVoiceHandlerExamples } from './telecom-voice-handler/examples.js'
import { themeParkExamples } from './theme-park/examples.js'
import { tobaccoBranchCompanyExamples } from './tobacco-branch-company/examples.js'
import { tobaccoMonitoringCentreExamples } from './tobacco-monitoring-centre/examples.js'

/** The examples of every regulation that ships, in the order of the sources. */
export const allExamples: ReadonlyArray<RegulationExamples> = [
  callCentreModel1Examples,
  callCentreModel2Examples,
  serviceIndustryProcessNormExamples,
  centralPrimarySchoolExamples,
  dormitoryPropertyServiceCentreExamples,
  tobaccoBranchCompanyExamples,
  governmentServiceCentreExamples,
  businessCentrePropertyExamples,
  pcbManufacturerExamples,
  castingQualityIncidentsExamples,
  callCentreQaFlowExamples,
  icpUserReportsExamples,
  themeParkExamples,
  telecom10010WordingExamples,
  pharmacyStoreExamples,
  cosmeticsConsumerExamples,
  administrativeApprovalCentreExamples,
  propertyOwnerComplaintsExamples,
  founderCallCentreCExamples,
  salesCompanyExamples,
  foodProductQualityExamples,
  propertyThreeClassExamples,
  liaoningBankingAssociationExamples,
  tobaccoMonitoringCentreExamples,
  telecomVoiceHandlerExamples,
  propertyWorkInstructionExamples,
  provincialNetworkEngineerExamples,
  serviceHotlineExamples,
]
