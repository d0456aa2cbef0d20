"""Words of headlines in title case: what is done, when and how; they part one name from the next.

>>> {"Announces", "Unveiled", "Readout"} <= HEADLINE_WORDS, "Therapeutics" in HEADLINE_WORDS
(True, False)
"""

from __future__ import annotations

_WORDS = """
A Abandon Abandoned Abandoning Abandons Abated Abates Abating Above Abroad Absolutely Absorption Abstract
Abstracts Accelerate Accelerated Accelerates Accelerating Accept Acceptance Accepted Accepting Accepts Access
Accessed Accesses Accessing Accolade Accomplish Accomplished Accomplishes Accomplishing Accord Accordingly
Accrual Achieve Achieved Achieves Achieving Acknowledge Acknowledged Acknowledges Acknowledging Acquiert Acquire
Acquired Acquires Acquiring Acquisition Across Activate Activated Activates Activating Actively Adapt Adapted
Adapting Adapts Add Add-On Added Addendum Adding Addition Additional Additionally Address Addressed Addresses
Addressing Adds Adjourn Adjourned Adjourning Adjourns Adjunct Adjust Adjusted Adjusting Adjusts Adjuvant
Administer Administered Administering Administers Administration Admission Admit Admits Admitted Admitting
Adolescent Adolescents Adopt Adopted Adopting Adopts Adults Advance Advances Advancing Adverse Advise Advised
Advises Advising Advocate Advocated Advocates Advocating Affecting Affiliate Affirm Affirmed Affirming Affirms
After Again Against Aggressive Aggressively Agree Agreed Agreeing Agreement Agreements Agrees Ahead Aided Aiding
Aids Aim Aimed Aiming Aims Align Aligned Aligning Aligns All Allele Alleviate Alleviated Alleviates Alleviating
Alliance Allocate Allocated Allocates Allocating Allotment Allow Allowance Allowed Allowing Allows Almost Along
Alongside Already Also Alter Altered Altering Alternative Alters Amend Amended Amending Amendment Amends Amid
Amidst Among Amongst Amount Amplified Amplifies Amplifying An Analyse Analysed Analyses Analysing Analysis
Analyst Analyze Analyzed Analyzes Analyzing And Annonce Announce Announced Announces Announcing Annual Annually
Annuncia Another Anti-Tumor Antibodies Antibody Anticipate Anticipated Anticipates Anticipating Anuncia ANVISA
Any Appeal Appealed Appealing Appeals Appear Appeared Appearing Appears Application Applies Apply Applying
Appoint Appointed Appointing Appointment Appoints Appreciate Appreciated Appreciates Appreciating Approach
Approached Approaches Approaching Approval Approve Approved Approves Approving Approximately Are Arm Around
Arrange Arranged Arranges Arranging As Assay Assemble Assembled Assembles Assembling Assert Asserted Asserting
Asserts Assess Assessed Assesses Assessing Assets Assign Assigned Assigning Assignment Assigns Assist Assisted
Assisting Assists Assume Assumed Assumes Assuming Assure Assured Assures Assuring At At-Market At-The-Market
Attain Attained Attaining Attains Attempt Attempted Attempting Attempts Attend Attendance Attended Attending
Attends Attract Attracted Attracting Attractive Attracts Attribute Attributed Attributes Attributing Auction
Auctioned Auctioning Auctions Augment Augmented Augmenting Augments Author Authored Authoring Authorisation
Authorise Authorised Authorises Authorising Authorities Authorization Authorize Authorized Authorizes
Authorizing Authors Availability Available Avec Avert Averted Averting Averts Avoid Avoided Avoiding Avoids
Avvia Await Awaited Awaiting Awaits Award Awarded Awarding Awards Back-Up Backed Backing Backs Balances
Balancing Bankrupt Bankruptcy Barred Barring Based Battled Battling Be Beaten Beating Beats Became Because
Become Becomes Becoming Been Before Began Begin Beginning Beginnt Begins Begun Behalf Behind Bei Being Bekannt
Believe Believed Believes Believing Below Benchmarked Benchmarking Benchmarks Beneath Benefit Benefited
Benefiting Benefits Berichtet Beruft Beside Besides Best Best-In-Class Best-in-Class Better Between Beyond Bid
Big Bilateral Billion Biomarker Biopsy BLA Blinded Blockbuster Blocked Blocking Blocks Bolster Bolstered
Bolstering Bolsters Boost Boosted Boosting Boosts Both Bought Break Breaking Breakout Breaks Breakthrough
Briefed Briefing Briefs Bring Bringing Brings Brings-In Broad-Spectrum Broaden Broadened Broadening Broadens
Broadly Broke Broken Brought Build Building Buildout Builds Built Buoy Buoyed Buoying Buoys But Buy Buyback
Buying Buyout Buys By Calculate Calculated Calculates Calculating Called Calling Calls Came Can Cancel Canceled
Canceling Cancels Candidate Candidates Cannot Capitalize Capitalized Capitalizes Capitalizing Capture Captured
Captures Capturing Carried Carries Carry Carrying Case Cash Cast Casting Casts Caused Causes Causing CBO CE
Cease Ceased Ceases Ceasing Celebrate Celebrated Celebrates Celebrating Centralize Centralized Centralizes
Centralizing CEO Certificate Certified Certifies Certify Certifying CFO Chair Chairman Challenge Challenged
Challenges Challenging Champion Change Changed Changes Changing Characterize Characterized Characterizes
Characterizing Charged Charges Charging Chemotherapy Chief CHMP Choose Chooses Choosing Chose Chosen Cite Cited
Cites Citing Claim Claimed Claiming Claims Clarified Clarifies Clarify Clarifying Clear Clearance Cleared
Clearing Clears Climbed Climbing Climbs Clinch Clinched Clinches Clinching Clinical-Stage Clinically Close
Closed Closely-Held Closes Closing Closing-Date CMO Co-Administration Co-Commercialize Co-Commercialized
Co-Commercializes Co-Commercializing Co-Develop Co-Developed Co-Developing Co-Development Co-Develops
Co-Exclusive Co-Founder Co-Fund Co-Funded Co-Funding Co-Funds Co-Host Co-Hosted Co-Hosting Co-Hosts Co-Invest
Co-Invested Co-Investing Co-Invests Co-Lead Co-Leaded Co-Leading Co-Leads Co-Market Co-Marketed Co-Marketing
Co-Markets Co-Promote Co-Promoted Co-Promotes Co-Promoting Co-Sponsor Co-Sponsored Co-Sponsoring Co-Sponsors
Cohort Cohorts Collaborate Collaborated Collaborates Collaborating Collaboration Collaborations Collect
Collected Collecting Collects Combat Combated Combating Combats Combination Combinations Combine Combines
Combining Come Comes Coming Commemorate Commemorated Commemorates Commemorating Commence Commenced Commencement
Commences Commencing Comment Commented Commenting Comments Commercial Commercialise Commercialised
Commercialises Commercialising Commercialization Commercialize Commercialized Commercializes Commercializing
Commercially Commission Commissioned Commissioning Commissions Commit Commits Committed Committing Communicate
Communicated Communicates Communicating COMP Comparable Comparator Compare Compared Compares Comparing
Compassionate Compelling Compensation Compete Competed Competes Competing Completa Complete Complete-Response
Completed Completes Completing Completion Compliance Complied Complies Comply Complying Compounded Compounding
Compounds Comprehensive Comprise Comprised Comprises Comprising Concede Conceded Concedes Conceding Conclude
Concluded Concludes Concluding Condition Conditional Conduct Conducted Conducting Conducts Confer Conference
Conferred Conferring Confers Confirm Confirmatory Confirmed Confirming Confirms Connect Connected Connecting
Connects Consecutive Consent Consider Considered Considering Considers Consistently Consolidate Consolidates
Consolidating Constitute Constituted Constitutes Constituting Construct Constructed Constructing Constructs
Consummate Consummated Consummates Consummating Contain Contained Containing Contains Contest Contested
Contesting Contests Contingent Continue Continued Continues Continuing Contract Contracted Contracting Contracts
Contribute Contributed Contributes Contributing Controlled Convene Convened Convenes Convening Conversion
Convert Converted Convertible Converting Converts Convey Conveyed Conveying Conveys COO Cooperate Cooperated
Cooperates Cooperating Cooperation Coordinate Coordinated Coordinates Coordinating Corporate Correct Corrected
Correcting Correction Corrects Correlate Correlated Correlates Correlating Cost Costs Could Countered Countering
Counters Country Covered Covering Covers Create Created Creates Creating Credited Crediting Credits Critical CRL
Cross-License Crossed Crossing Crossover CSO CTO Curbed Curbing Curbs Cured Curing Current Currently Customers
Cut Cutoff Cuts Cutting Cutting-Edge Dans Data Data-Driven Database Date Day Days De-Risk De-Risked De-Risking
De-Risks Deadline Deal Dealed Dealing Deals Death Debt Debuted Debuting Debuts Decide Decided Decides Deciding
Decision Declare Declared Declares Declaring Decline Declined Declines Declining Decrease Decreased Decreases
Decreasing Dedicate Dedicated Dedicates Dedicating Deepen Deepened Deepening Deepens Defend Defended Defending
Defends Defer Deferred Deferring Defers Deficit Define Defined Defines Defining Definitive Definitive-Agreement
Definitively Delay Delayed Delaying Delays Delist Delisted Delisting Delists Deliver Deliverable Delivered
Delivering Delivers Demand Demonstrate Demonstrated Demonstrates Demonstrating Demonstration Denied Denies Deny
Denying Depart Departed Departing Departs Deploy Deployed Deploying Deploys Deprioritize Deprioritized
Deprioritizes Deprioritizing Derisk Derisked Derisking Derisks Describe Described Describes Describing Design
Designate Designated Designates Designating Designation Designed Designing Designs Despite Detailed Detailing
Details Detect Detected Detecting Detection Detects Determine Determined Determines Determining Develop
Developed Developing Development Development-Stage Develops Devise Devised Devises Devising Diagnose Diagnosed
Diagnoses Diagnosing Did Differentiate Differentiated Differentiates Differentiating Dilute Diluted Dilutes
Diluting Diminish Diminished Diminishes Diminishing Directed Directing Directly Director Directors Directs
Disclose Disclosed Discloses Disclosing Disclosure Discontinue Discontinued Discontinues Discontinuing Discover
Discovered Discovering Discovers Discovery Discuss Discussed Discusses Discussing Disease-Modifying Dismiss
Dismissed Dismisses Dismissing Dispatch Dispatched Dispatches Dispatching Display Displayed Displaying Displays
Dispute Disputed Disputes Disputing Distinguish Distinguished Distinguishes Distinguishing Distribute
Distributed Distributes Distributing Distribution Diversified Diversifies Diversify Diversifying Divest Divested
Divesting Divestiture Divestment Divests Dividend Do Does Dollars Dominant Donate Donated Donates Donating
Dosage Dose Dose-Escalation Dose-Finding Dosed Doses Dosing Double Double-Blind Doubled Doubles Doubling Down
Downlisting Downsize Downsized Downsizes Downsizing Drawing Drawn Draws Drew Drive Driven Drives Driving Dropped
Dropping Drops Drove Drug Due Durable Duration During Démarre Dépose Each Early Early-Stage Earn Earned Earning
Earnings Earns Eased Eases Easing EC Educate Educated Educates Educating Effect Effected Effecting Effective
Effectively Effectiveness Effects Efficacious Efficacy Efficiency Effort Efforts Eight Eighth Either Elect
Elected Electing Elects Elevated Elevates Elevating Eligibility Eligible Eliminate Eliminated Eliminates
Eliminating Elucidate Elucidated Elucidates Elucidating EMA Embark Embarked Embarking Embarks Embrace Embraced
Embraces Embracing Emerged Emergency Emerges Emerging Emphasize Emphasized Emphasizes Emphasizing Employ
Employed Employing Employs Empowered Empowering Empowers Enable Enabled Enables Enabling Encounter Encountered
Encountering Encounters Encourage Encouraged Encourages Encouraging Encouragingly End End-of-Phase Ended Ending
Endorse Endorsed Endorses Endorsing Endpoint Endpoints Ends Enforcement Engage Engaged Engagement Engages
Engaging Engineers Enhance Enhanced Enhances Enhancing Enjoy Enjoyed Enjoying Enjoys Enlarge Enlarged Enlarges
Enlarging Enlist Enlisted Enlisting Enlists Enough Enrich Enriched Enriches Enriching Enrol Enroll Enrolled
Enrolling Enrollment Enrolls Enrols Ensure Ensured Ensures Ensuring Enter Entered Entering Enters Entire Entity
Entrust Entrusted Entrusting Entrusts Entry Episode Equal-Weight Equally Equip Equipped Equipping Equips Equity
Equivalent Erhält Ernennt Erreicht Erweitert Erwirbt Escalation Especially Establish Established Establishes
Establishing Estimate Estimated Estimates Estimating Ethics EUA European European-Approval Evaluate Evaluated
Evaluates Evaluating Evaluation Even Event Ever Every Evidence Evolved Evolves Evolving Examine Examined
Examines Examining Exceed Exceeded Exceeding Exceeds Excellent Except Excepted Excepting Exceptional Excepts
Exchanged Exchanges Exchanging Exciting Exclusive Exclusive-License Exclusively Execute Executed Executes
Executing Executive Exercise Exercised Exercises Exercising Exhibit Exhibited Exhibiting Exhibits Exited Exiting
Exits Expand Expanded Expanded-Access Expanding Expands Expansion Expansion-Cohort Expect Expected Expecting
Expects Expedite Expedited Expedites Expediting Experience Expert Experts Exploratory Explore Explored Explores
Exploring Expose Exposed Exposes Exposing Exposure Expressed Expresses Expressing Extend Extended Extending
Extends Extension Extensive External Faced Faces Facilitate Facilitated Facilitates Facilitating Facility Facing
Fail Failed Failing Fails Failure Fallen Falling Falls Falter Faltered Faltering Falters Families Fast
Fast-Growing Fast-Track Favorable Favorably Favourable Favourably FDA Feasibility Feasible Featured Features
Featuring Feedback Fell Few Fewer Field Fifth Fights File Filed Files Filing Filled Filling Fills Final
Final-Stage Finalize Finalized Finalizes Finalizing Financed Finances Financial Financially Financing Find
Finding Finds Finish Finished Finishes Finishing Firma Firmly First First-Half First-In-Class First-in-Class
First-In-Human First-in-Human First-Line First-Patient First-Quarter Firsthand Fiscal Fiscal-Year Five Five-Year
Flaged Flaging Flags Focuses Focusing Follow Follow-On Follow-Up Followed Following Follows For Forecast
Forecasted Forecasting Forecasts Forge Forged Forges Forging Form Formal Formally Formed Former Forming Forms
Formulate Formulated Formulates Formulating Formulation Forward Foster Fostered Fostering Fosters Found Founded
Founding Founds Four Fourth Fourth-Quarter Freezes Freezing From Froze Frozen Fueled Fueling Fuels Fulfil
Fulfill Fulfilled Fulfilling Fulfills Fulfils Full Full-Year Fully Fund Funded Funding Fundraise Fundraising
Funds Further Furthered Furthering Furthers Future FY Für Gained Gaining Gains Game-Changing Garner Garnered
Garnering Garners Gather Gathered Gathering Gathers Gave Generated Generates Generating Get Gets Getting Gibt
Give Given Gives Giving Global Globally Go-Ahead Go-To-Market Goes Going Gold-Standard Gone Got Gotten Grant
Granted Granting Grants Grapple Grappled Grapples Grappling Greenlight Greenlighted Greenlighting Greenlights
Grew Gross Group Grow Growing Grown Grows Guaranteed Guidance Guide Guideline Guidelines Guides Guiding H1 H2
Had Half Half-Year Halt Halted Halting Halts Handed Handing Handle Handled Handles Handling Harmonize Harmonized
Harmonizes Harmonizing Harnessed Harnesses Harnessing Has Have Having He Head-to-Head Headed Heading Heads
Healthy-Volunteer Held Help Helped Helping Helps Her Here High High-Dose Higher Highlight Highlighted
Highlighting Highlights Highly Hire Hired Hires Hiring His Historic Hit Hits Hitting Hold Holding Holds Holiday
Honored Honoring Honors Honoured Honouring Honours Hopes Hospitalized Host Hosted Hosting Hosts How However
Hundred Hybrid IDE Ideal Identified Identifies Identify Identifying If Illuminated Illuminates Illuminating
Illustrate Illustrated Illustrates Illustrating Immediate Immediately Imminent Immune-Mediated Impacted
Impacting Impacts Impairment Implement Implemented Implementing Implements Implicate Implicated Implicates
Implicating Implications Important Imported Importing Imports Impressive Improve Improved Improvement Improves
Improving In In-House In-License In-Licensed In-Licenses In-Licensing In-Person Inactive Inadequate Inaugural
Inaugurate Inaugurated Inaugurates Inaugurating Incentivize Incentivized Incentivizes Incentivizing Incidence
Include Included Includes Including Inclusion Income Incorporate Incorporated Incorporates Incorporating
Increase Increased Increases Increasing Increasingly Incremental Incur Incurred Incurring Incurs IND
IND-Enabling Independently Indicate Indicated Indicates Indicating Indication Indications Individuals Induce
Induced Induces Inducing Industry-First Inflection Inform Informed Informing Informs Infuse Infused Infuses
Infusing Inhibit Inhibited Inhibiting Inhibits Inicia Initial Initially Initiate Initiated Initiates Initiating
Initiation Inject Injected Injecting Injection Injects Ink Inked Inking Inks Innovated Innovating Innovative
Inpatient Inside Insolvent Inspect Inspected Inspecting Inspects Install Installed Installing Installs
Instituted Instituting Insufficient Integrate Integrates Integrating Intellectual Intend Intended Intending
Intends Intensified Intensifies Intensify Intensifying Intent Intention Interactions Intercepted Intercepting
Intercepts Interest Interim Internationally Interview Into Intravenous Introduce Introduced Introduces
Introducing Inventory Invest Invested Investigate Investigated Investigates Investigating Investigation
Investigational Investigator Investigator-Initiated Investigators Investing Investment Investor Investors
Invests Invitation Invite Invited Invites Inviting Involve Involved Involves Involving IPO Is Isolate Isolated
Isolates Isolating Issuance Issue Issued Issues Issuing It Its Itself Join Joined Joining Joins Joint Jointly
Judge Jumped Jumping Jumps Justified Justifies Justify Justifying Keep Keeping Keeps Kept Key Keynote Kick-Off
Kicked Kicking Kickoff Kicks Knew Know Knowing Known Knows Label Lack Laged Laging Lags Laid Lance Large Largely
Largest Largest-Ever Last Last-Patient Late Late-Breaker Late-Breaking Late-Stage Later Latest Laud Lauded
Lauding Lauds Launch Launched Launches Launching Lawsuit Laying Layoff Layoffs Lays Lead Lead-In Leaders
Leadership Leading Leads Leaped Leaping Learned Learning Learns Leased Leases Leasing Leaves Leaving Led Left
Legally Legt Lengthen Lengthened Lengthening Lengthens Less Lessen Lessened Lessening Lessens Lessons Lets
Letter Letter-of-Intent Letting Levels Leverage Leveraged Leverages Leveraging Levied Liberate Liberated
Liberates Liberating Licence Licenced Licences Licencing License Licensed Licensee Licenses Licensing
Licensing-Agreement Licensor Life-Threatening Lift Lifted Lifting Lifts Like Likely Limited-Access Limiting
Limits Liquidity List Listed Listing Lists Literature Litigate Litigated Litigates Litigating Loaded Loading
Loads Loan Localize Localized Localizes Localizing Locate Located Locates Locating Long Long-Acting Long-Lasting
Long-Term Long-Term-Data Long-Term-Extension Looked Looking Looks Lose Loses Losing Loss Losses Lost Low
Low-Dose Lower Lowered Lowering Lowers MAA Made Main Maintain Maintained Maintaining Maintains Maintenance Major
Major-Milestone Majority Make Maker Makes Making Manage Managed Manages Managing Mandated Mandates Mandating
Mandatory Manufacture Manufactured Manufactures Manufacturing Manuscript Many Mapped Mapping Maps Marked Market
Marketed Marketing Marketing-Authorization Markets Marking Marks Marshaled Marshaling Marshals Master Material
Materially Maturation Matured Matures Maturing Maximize Maximized Maximizes Maximizing Maximum Meaningful
Meaningfully Measured Measuring Mechanism Median Meet Meeting Meets Mega-Round Meldet Member Members Membership
Memorandum Merge Merged Merger Merger-Agreement Merges Merging Message Met Metastatic Methods MFDS MHRA Mice Mid
Mid-Stage Mid-Year Might Migrate Migrated Migrates Migrating Milestone Milestones Million Minimize Minimized
Minimizes Minimizing Minimum Minority Mit Mitigate Mitigated Mitigates Mitigating Mixed Moderate Modest Modified
Modifies Modify Modifying Monetize Monetized Monetizes Monetizing Money Monitor Monitored Monitoring Monitors
Monotherapy Month Monthly Months More Mortality Most Mounted Mounting Mounts Move Moved Moves Moving Much
Multi-Center Multi-Million Multi-Target Multi-Year Multicenter Multiple Must Must-Have Mutually Nab Nabbed
Nabbing Nabs Naive Named Names Naming Narrow Narrowed Narrowing Narrows NASDAQ Nasdaq Nationally Nationwide
Navigate Navigated Navigates Navigating NDA NDS Near Neared Nearing Nearly Nears Necessary Need Needed Negative
Negotiate Negotiated Negotiates Negotiating Neither Net Never New New-Drug Newly Newly-Formed Next
Next-Generation Nine Ninth NMPA No No-Cost Nominate Nominated Nominates Nominating Nomination Nominee Nominees
Nomme Non-Binding Non-Brokered Non-Dilutive Non-Exclusive Nonclinical None Nor Normal Not Notable Notably Noted
Notes Noteworthy Notice Notified Notifies Notify Notifying Noting Novel Now Number Observational Observed Obtain
Obtained Obtaining Obtains Obtiene Obtient Occupied Occupies Occupy Occupying ODD Of Off Offer Offered Offering
Offers Official Officially Offload Offloaded Offloading Offloads Often Omit Omited Omiting Omits On On-Track
Once Once-Daily Once-Monthly Once-Weekly One One-Year Ongoing Online Only Onset Onto Ontvangt Open Open-Label
Opened Opening Opens Operate Operated Operates Operating Operational Operations Opinion Opportunity Oppose
Opposes Opposing Opt Optimal Optimize Optimized Optimizes Optimizing Option Optional Options Opts Optted Optting
Or Oral Orally Order Ordered Ordering Orders Organise Organised Organises Organising Organize Organized
Organizes Organizing Original Orphan Orphan-Drug Other Ottiene Our Oust Ousted Ousting Ousts Out Out-License
Out-Licensed Out-Licenses Out-Licensing Outcome Outcomes Outlicense Outlicensed Outlicenses Outlicensing Outline
Outlined Outlines Outlining Outlook Outpace Outpaced Outpaces Outpacing Outpatient Outperform Outperformed
Outperforming Outperforms Outside Outstanding Over Over-Allotment Overall Oversaw Overseas Oversee Overseeing
Oversees Oversubscribed Overview Own Owned Owning Package Packaged Packages Packaging Pact Paid Paired Pairing
Pairs Panel Paper Partial Partially Participants Participate Participates Participating Participation Parties
Partly Partner Partnered Partnering Partners Partnership Partnerships Party Passed Passes Passing Past Patent
Patent-Pending Patented Patenting Patents Patient Patient-Reported Patients Pause Paused Pauses Pausing Paved
Paves Paving Pay Pay-For-Performance Payer Payers Paying Payment Payments Pays PDUFA Peak-Sales Pediatric
Peer-Reviewed Pending Pending-Approval Penetrate Penetrated Penetrates Penetrating People Per Percent Perform
Performed Performing Performs Period Permanently Permit Permits Permitted Permitting Persistent Personnel
Pharmacokinetic Phase Phased Physician Picked Picking Picks Piloted Piloting Pilots Pioneer Pioneered Pioneers
Pipeline Pivotal Pivoted Pivoting Pivots Placebo Placebo-Controlled Placed Placement Places Placing Plan Planned
Planning Plans Plant Platform Plead Pleaded Pleading Pleads Pledge Pledges Plummet Plummeted Plummeting Plummets
Plunge Plunged Plunges Plunging PMDA Point-of-Care Poised Poises Poising Population Portfolio Portion Portray
Portrayed Portraying Portrays Position Positioned Positioning Positions Positive Positively Possible Post
Post-Hoc Post-Market Posted Poster Posters Posting Postpone Postponed Postpones Postponing Posts Potent
Potential Potentially Pour Poursuit Power Powered Powering Powers Practice-Changing Praise Praised Praises
Praising Pre-Clinical Pre-IND Pre-NDA Pre-Specified Preceded Precedes Preceding Preclinical Preclude Precluded
Precludes Precluding Predict Predicted Predicting Predicts Prefer Preferred Preferring Prefers Preliminary
Premarket Première Preparation Prepare Prepared Prepares Preparing Prescribe Prescribed Prescribes Prescribing
Prescriptions Presence Present Present-Day Presenta Presentation Presentations Presented Presenteert Presenting
Presents Preserve Preserved Preserves Preserving President Press Pressed Pressure Prevail Prevailed Prevailing
Prevails Prevent Prevented Preventing Prevents Previously Priced Prices Pricing Primary Prior Prioritise
Prioritised Prioritises Prioritising Prioritize Prioritized Prioritizes Prioritizing Priority Private
Private-Placement Privately Privately-Held Pro-Rata Procedure Procedures Proceed Proceeded Proceeding Proceeds
Process Processed Processes Processing Procure Procured Procures Procuring Produce Produced Produces Producing
Product Production Professor Profiled Profiles Profiling Profit Prognostic Program Programmed Programming
Programs Progress Progressed Progresses Progressing Projected Projecting Projects Prolong Prolonged Prolonging
Prolongs Prominent Promised Promises Promising Promote Promoted Promotes Promoting Prompt Prompted Prompting
Promptly Prompts Proof-of-Concept Proof-of-Mechanism Propeled Propeling Propels Proposal Propose Proposed
Proposes Proposing Proprietary Prosecute Prosecuted Prosecutes Prosecuting Prospective Prospects Protect
Protected Protecting Protects Protocol Prove Proven Proves Provide Provided Provider Provides Providing Proving
Provisional Präsentiert Présente Public Public-Offering Publica Publication Publicly Publie Publish Published
Publishes Publishing Pull Pulled Pulling Pulls Purchase Purchased Purchases Purchasing Pursuant Pursue Pursued
Pursues Pursuing Pushed Pushes Pushing Put Put-Option Puts Putting Q1 Q2 Q3 Q4 Qualified Qualifies Qualify
Qualifying Quantified Quantifies Quantify Quantifying Quarter Quarterly Quarters Quash Quashed Quashes Quashing
Questions Quickest Quickly R&D Raise Raised Raised-Guidance Raises Raising Ramp Ramped Ramping Ramps Ran
Randomize Randomized Randomizes Randomizing Range Ranked Ranking Rapid Rapid-Onset Rapidly Rate Rationale Reach
Reached Reaches Reaches-Milestone Reaching Reacquire Reacquired Reacquires Reacquiring Reacted Reacting Reaction
Reacts Read-Out Readdress Readdressed Readdresses Readdressing Readed Readied Readies Readjust Readjusted
Readjusting Readjusts Readout Readouted Readouting Readouts Reads Readying Reaffirm Reaffirmed Reaffirming
Reaffirms Real-World Realign Realigned Realigning Realigns Reality Realize Realized Realizes Realizing Reaped
Reaping Reaps Reason Rebounded Rebounding Rebounds Rebrand Rebranded Rebranding Rebrands Rebut Rebuts Rebutted
Rebutting Recalled Recalling Recalls Recap Recapitalize Recapitalized Recapitalizes Recapitalizing Recapped
Recapping Recaps Receipt Receive Received Receives Receiving Recent Recently Recibe Recipient Recognise
Recognised Recognises Recognising Recognize Recognized Recognizes Recognizing Recommence Recommenced Recommences
Recommencing Recommend Recommendation Recommendations Recommended Recommending Recommends Reconfirm Reconfirmed
Reconfirming Reconfirms Record Record-Breaking Record-Date Recorded Recording Recover Recovered Recovering
Recovers Recruit Recruited Recruiting Recruitment Recruits Recurrent Redeem Redeemed Redeeming Redeems Redefine
Redefined Redefines Redefining Redirect Redirected Redirecting Redirects Redomicile Redomiciled Redomiciles
Redomiciling Reduce Reduced Reduces Reducing Reduction Reengage Reengaged Reengages Reengaging Refer Reference
Referred Referring Refers Refile Refiled Refiles Refiling Refinance Refinanced Refinances Refinancing Refined
Refines Refining Refocus Refocused Refocuses Refocusing Reformed Reforming Reforms Reformulate Reformulated
Reformulates Reformulating Refractory Refuse Refused Refuses Refusing Refute Refuted Refutes Refuting Regain
Regained Regaining Regains Regarding Regimen Register Registered Registering Registers Registration
Registration-Enabling Registrational Regulate Regulated Regulates Regulating Regulator Regulators Regulatory
Reimburse Reimbursed Reimbursement Reimburses Reimbursing Reinforce Reinforced Reinforces Reinforcing Reinitiate
Reinitiated Reinitiates Reinitiating Reinstate Reinstated Reinstates Reinstating Reiterate Reiterated Reiterates
Reiterating Reject Rejected Rejecting Rejects Relapsed Related-Party Relates Relating Relationship Relative
Relaunch Relaunched Relaunches Relaunching Release Released Releases Releasing Relevant Reliable Relieve
Relieved Relieves Relieving Relinquish Relinquished Relinquishes Relinquishing Relocate Relocated Relocates
Relocating Remain Remained Remaining Remains Remove Removed Removes Removing Rename Renamed Renames Renaming
Renew Renewal Renewed Renewing Renews Renforce Reorganise Reorganised Reorganises Reorganising Reorganize
Reorganized Reorganizes Reorganizing Repaid Repaired Repairing Repairs Repay Repaying Repays Replace Replaced
Replacement Replaces Replacing Replenish Replenished Replenishes Replenishing Report Reported Reported-Results
Reporting Reports Represent Representative Represented Representing Represents Repurchase Repurchased
Repurchases Repurchasing Repurpose Repurposed Repurposes Repurposing Request Requested Requesting Requests
Require Required Requirement Requirements Requires Requiring Rescind Rescinded Rescinding Rescinds Researched
Researches Researching Reserved Reserving Reshape Reshaped Reshapes Reshaping Resign Resignation Resigned
Resigning Resigns Resolve Resolved Resolves Resolving Respond Responded Responding Responds Response Responses
Restart Restarted Restarting Restarts Restate Restated Restates Restating Restored Restores Restoring Restrict
Restricted Restricting Restricts Restructure Restructured Restructures Restructuring Resubmission Resubmit
Resubmits Resubmitted Resubmitting Result Resulted Resulting Results Resume Resumed Resumes Resuming Retain
Retained Retaining Retains Retention Retire Retired Retires Retiring Retreat Retreated Retreating Retreats
Retrospective Return Returned Returning Returns Reveal Revealed Revealing Reveals Revenue Revenues Reverse
Reversed Reverses Reversing Review Reviewed Reviewing Reviews Revise Revised Revises Revising Revived Revives
Reviving Revoke Revoked Revokes Revoking Revolutionize Revolutionized Revolutionizes Revolutionizing Rewarded
Rewarding Rewards Reçoit Riceve Rights Rise Rises Risk Rival RMAT Robust Role Rolled Rolling Rose Round
Roundtable Royalty Rule Ruled Rules Ruling Run Running Runs Résultats Safe Safely Safety Said Sailed Sale Sales
Same Sampled Sampling Sank Satisfied Satisfies Satisfy Satisfying Saved Saves Saying Says sBLA Scale Scaled
Scales Scaling Schedule Scheduled Schedules Scheduling Schließt Scientists Scope Scored Scores Scoring Scrap
Scrapped Scrapping Scraps Screened Screens Second Second-Half Second-Line Second-Quarter Secondary
Secondary-Endpoint Secure Secured Secures Securing Seeing Seek Seeking Seeks Sees Select Selected Selecting
Selects Self-Administered Self-Funded Sell Selling Sells Send Sending Sends Senior Sent Separate Separated
Separates Separating Sequential Series Serious Serve Served Serves Services Serving Set Setback Sets Setting
Settle Settled Settlement Settles Settling Setzt Seven Seventh Several Severe Shakes Shaking Shall Shaped Shapes
Share Shared Shareholder Shareholders Shares Sharing Sharply She Shedded Shedding Sheds Shelve Shelved Shelves
Shelving Shifted Shifting Shifts Shines Shining Shipped Shipping Ships Shone Shook Short Short-Term Shortage
Shortly Should Show Showcase Showcased Showcases Showcasing Showing Shown Shows Shows-Promise Shrank Shrink
Shrinking Shrinks Shut Shuts Shutter Shuttered Shuttering Shutters Shutting Sichert Side Sidestep Sidesteped
Sidesteping Sidesteps Sign Signal Signaled Signaling Signals Signe Signed Significance Significant Significantly
Signified Signifies Signify Signifying Signing Signs Similar Simplified Simplifies Simplify Simplifying
Simultaneously Since Single Single-Agent Single-Dose Sinking Sinks Six Six-Month Slash Slashed Slashes Slashing
Slid Slides Sliding Slowed Slower Slowing Slows Slumped Slumping Slumps Small Snag Snagged Snagging Snags
Snapped Snapping Snare Snared Snares Snaring sNDA So Soar Soared Soaring Soars Sold Solicit Solicited Soliciting
Solicits Solidified Solidifies Solidify Solidifying Solved Solves Solving Some Soon Sought Sparked Sparking
Speaking Speaks Special Speeded Speeding Speeds Speedy Spend Spending Spends Spent Spin-Off Spin-Out Spin-out
Spins Splits Splitting Spoke Sponsored Sponsoring Sponsors Spotlight Spotlighted Spotlighting Spotlights Spread
Spreading Spreads Spun Spurred Spurring Spurs Stabilise Stabilised Stabilises Stabilising Stabilize Stabilized
Stabilizes Stabilizing Stable Staffed Staffing Staffs Staged Staging Stake Stakeholder Stakeholders
Stalking-Horse Standardize Standardized Standardizes Standardizing Start Started Startet Starting Starts
Statement Statewide Statistically Status Stayed Staying Stays Steered Steering Steers Stellt Stemming Step
Stepped Stepping Steps Still Stimulate Stimulated Stimulates Stimulating Stock Stockholder Stockholders Stood
Stopped Stopping Stops Strategic Strategic-Collaboration Strategically Strategies Strategy Streamline
Streamlined Streamlines Streamlining Strengthen Strengthened Strengthening Strengthens Strike Strikes Striking
Strive Strives Striving Strong Strongly Strove Struck Structured Structuring Studied Studies Study Studying
Subcontract Subcontracted Subcontracting Subcontracts Subcutaneously Subgroup Subject Subjects Sublicense
Sublicensed Sublicenses Sublicensing Submission Submission-Ready Submit Submits Submitted Submitting Subsequent
Subside Subsided Subsides Subsidiary Subsiding Substantial Substantially Succeed Succeeded Succeeding Succeeds
Success Successful Successfully Such Sue Sued Sues Suffer Suffered Suffering Suffers Suggest Suggested
Suggesting Suggests Suing Suit Superior Supplement Supplemented Supplementing Supplements Supplied Supplies
Supply Supplying Support Supported Supporting Supports Sur Surged Surges Surging Surpass Surpassed Surpasses
Surpassing Surrounding Surveyed Surveying Surveys Survival Suspend Suspended Suspending Suspends Suspension
Sustained Sustaining Sustains Swapped Swapping Swaps Sweeping Sweeps Swept Swinging Swings Swissmedic Switched
Switches Switching Swung Symposia Symptoms Syndicate Tackled Tackles Tackling Tailed Tailing Take Takeaways
Taken Takeover Takes Taking Talked Talking Talks Tap Tapped Tapping Taps Target Targeting Targets Task-Force
Taught Teach Teaches Teaching Team Teamed Teaming Teams Tech-Transfer Tell Telling Tells Tempered Tempering
Tempers Temporarily Ten Tendered Tendering Tenders Tenth Terminate Terminated Terminates Terminating Termination
Terms Test Tested Testing Tests TGA Than That The Their Theirs Then Therapies Therapy There These They Third
Third-Quarter This Those Thousand Three Three-Year Threshold Through Throughout Thru Thus Tied Till Time
Time-To-Event Timed Timeline Timelines Timing To Today Together Told Tolerability Tolerable Tolerate Tolerated
Tolerates Tolerating Took Top Top-Line Topline Topped Topping Total Totaled Totaling Totals Touched Touches
Touching Tout Touted Touting Touts Toward Towards Track Tracked Tracking Tracks Traded Trading Train Trained
Trains Tranche Transact Transacted Transacting Transaction Transacts Transfer Transferred Transferring Transfers
Transform Transformed Transforming Transforms Transition Transitioned Transitioning Transitions Translated
Translates Translating Transmit Transmits Transmitted Transmitting Treat Treated Treating Treatment
Treatment-Naïve Treats Trend Trends Trial Trialed Trialing Trials Trigger Triggered Triggering Triggers Trillion
Trimmed Trimming Trims Triple Triple-Blind Tripled Triples Tripling Tumble Tumbled Tumbles Tumbling Turnaround
Turned Turns Twice Two Two-Year Tying U.S.-Based Ultimately Ultra-Rare Unanimous Unanimously Uncertain Uncover
Uncovered Uncovering Uncovers Und Under Undergo Undergoes Undergoing Undergone Underline Underlined Underlines
Underlining Underperform Underperformed Underperforming Underperforms Underscore Underscored Underscores
Underscoring Understand Understanding Understands Understood Undertake Undertaken Undertakes Undertaking
Undertook Underwent Underwrite Underwrited Underwrites Underwriting Undisclosed Unified Unifies Unify Unifying
Uniquely Unites Uniting Unleashed Unleashes Unleashing Unlocked Unlocking Unlocks Unmet Unrestricted Unsolicited
Unterzeichnet Until Unto Unveil Unveiled Unveiling Unveils Up Up-Listing Up-To Upcoming Upcoming-Data Update
Updated Updates Updating Upfront Upgrade Upgraded Upgrades Upgrading Upheld Uphold Upholding Upholds Uplist
Uplisted Uplisting Uplists Upon Upside Upsize Upsized Upsizes Upsizing Urged Urgent Urges Urging Us Usage Use
Used Uses Using Utilise Utilised Utilises Utilising Utilize Utilized Utilizes Utilizing Vacate Vacated Vacates
Vacating Vaccinate Vaccinated Vaccinates Vaccinating Vaccine Validate Validated Validates Validating Valuation
Valued Valuing Variant Variants Varied Varies Varying Ventured Venturing Verdict Verified Verifies Verify
Verifying Verkauft Verkündet Versus Very Veröffentlicht Vested Vesting Vests Via Viability Viewed Viewing
Visited Visiting Visits Voluntarily Voluntary Volunteer Volunteers Von Vote Voted Votes Voting Vowed Vowing Vows
Vs Wait Waited Waiting Waive Waived Waiver Waives Waiving Walked Walking Warn Warned Warning Warns Warranted
Warranting Warrants Was We Webcast Webinar Week Weekly Weeks Weighed Weighing Welcome Welcomed Welcomes
Welcoming Well Well-Tolerated Went Were What When Where Which While Who Whole Whose Why Widely Widen Widened
Widening Widens Will Win Winding Winning Wins With Withdraw Withdrawing Withdrawn Withdraws Withdrew Withheld
Withhold Withholding Withholds Within Without Withstand Withstanding Withstands Withstood Witness Witnessed
Witnesses Witnessing Won Work Worked Workforce Working Works Workshop World-Class World-First World-Renowned
Worldwide Worldwide-Rights Worth Would Wound Wraped Wraping Wraps Write Writes Writing Written Wrote Year Yearly
Years Yet Yielded Yielding Yields You Your Zum Zur
"""

HEADLINE_WORDS = frozenset(_WORDS.split())
"""Verbs in all their forms, prepositions, adverbs, and the nouns of results, deals and filings.

Words that names of companies hold (Applied, Bridge, Insights) are left out, as far as a headline can be parted without them.
"""
