import type { Regulation } from '../regulation/language/regulation.js'
import { administrativeApprovalCentre } from './administrative-approval-centre/index.js'
import { businessCentreProperty } from './business-centre-property/index.js'
import { callCentreModel1 } from './call-centre-model-1/index.js'
import { callCentreModel2 } from './call-centre-model-2/index.js'
import { callCentreQaFlow } from './call-centre-qa-flow/index.js'
import { castingQualityIncidents } from './casting-quality-incidents/index.js'
import { centralPrimarySchool } from './central-primary-school/index.js'
import { cosmeticsConsumer } from './cosmetics-consumer/index.js'
import { dormitoryPropertyServiceCentre } from './dormitory-property-service-centre/index.js'
import { foodProductQuality } from './food-product-quality/index.js'
import { founderCallCentreC } from './founder-call-centre-c/index.js'
import { governmentServiceCentre } from './government-service-centre/index.js'
import { icpUserReports } from './icp-user-reports/index.js'
import { liaoningBankingAssociation } from './liaoning-banking-association/index.js'
import { pcbManufacturer } from './pcb-manufacturer/index.js'
import { pharmacyStore } from './pharmacy-store/index.js'
import { propertyOwnerComplaints } from './property-owner-complaints/index.js'
import { propertyThreeClass } from './property-three-class/index.js'
import { propertyWorkInstruction } from './property-work-instruction/index.js'
import { provincialNetworkEngineer } from './provincial-network-engineer/index.js'
import { salesCompany } from './sales-company/index.js'
import { serviceHotline } from './service-hotline/index.js'
import { serviceIndustryProcessNorm } from './service-industry-process-norm/index.js'
import { telecom10010Wording } from './telecom-10010-wording/index.js'
import { telecomVoiceHandler } from './telecom-voice-handler/index.js'
import { themePark } from './theme-park/index.js'
import { tobaccoBranchCompany } from './tobacco-branch-company/index.js'
import { tobaccoMonitoringCentre } from './tobacco-monitoring-centre/index.js'

export {
  administrativeApprovalCentre,
  businessCentreProperty,
  callCentreModel1,
  callCentreModel2,
  callCentreQaFlow,
  castingQualityIncidents,
  centralPrimarySchool,
  cosmeticsConsumer,
  dormitoryPropertyServiceCentre,
  foodProductQuality,
  founderCallCentreC,
  governmentServiceCentre,
  icpUserReports,
  liaoningBankingAssociation,
  pcbManufacturer,
  pharmacyStore,
  propertyOwnerComplaints,
  propertyThreeClass,
  propertyWorkInstruction,
  provincialNetworkEngineer,
  salesCompany,
  serviceHotline,
  serviceIndustryProcessNorm,
  telecom10010Wording,
  telecomVoiceHandler,
  themePark,
  tobaccoBranchCompany,
  tobaccoMonitoringCentre,
}

/** Every regulation that ships with the package, in the order of the sources. */
export const allRegulations: ReadonlyArray<Regulation> = [
  callCentreModel1,
  callCentreModel2,
  serviceIndustryProcessNorm,
  centralPrimarySchool,
  dormitoryPropertyServiceCentre,
  tobaccoBranchCompany,
  governmentServiceCentre,
  businessCentreProperty,
  pcbManufacturer,
  castingQualityIncidents,
  callCentreQaFlow,
  icpUserReports,
  themePark,
  telecom10010Wording,
  pharmacyStore,
  cosmeticsConsumer,
  administrativeApprovalCentre,
  propertyOwnerComplaints,
  founderCallCentreC,
  salesCompany,
  foodProductQuality,
  propertyThreeClass,
  liaoningBankingAssociation,
  tobaccoMonitoringCentre,
  telecomVoiceHandler,
  propertyWorkInstruction,
  provincialNetworkEngineer,
  serviceHotline,
]
